import { parentPort, workerData } from 'node:worker_threads';
import { ArchiveError } from '../../contract/errors.ts';
import { asFailure, dispatch } from '../dispatch.ts';
import { openWork, type Work } from '../work.ts';
import type { FromThread, ThreadData, ToThread } from './protocol.ts';
import { createQueue } from './queue.ts';

const port = parentPort;
if (!port) throw new Error('archive-thread runs as a worker only');
const data = workerData as ThreadData;
const tell = (message: FromThread) => port.postMessage(message);
const log = (line: string) => tell({ kind: 'log', line });
const queue = createQueue();
const running = new Set<Promise<void>>();
let turnPlanned = false;
let closing = false;

async function open(): Promise<Work | null> {
  try {
    const work = await openWork(data.role, data, { log, emit: (event) => tell({ kind: 'event', event }) });
    tell({ kind: 'ready' });
    return work;
  } catch (error) {
    const reply = asFailure(error, `open ${data.dir}`, log);
    if (!reply.ok) tell({ kind: 'failed', error: reply.error });
    return null;
  }
}

const work = await open();

/** One request or, with none waiting, one slice of background work a turn: in between, newer messages are heard. */
function turn(): void {
  turnPlanned = false;
  if (!work) return;
  const next = queue.next();
  if (next) {
    const done = dispatch(work.handlers, next.request, log).then(next.answer);
    running.add(done);
    void done.finally(() => running.delete(done));
  }
  if (queue.size > 0) plan();
  else if (!closing && idle(work)) plan();
}

function idle(openWork: Work): boolean {
  try {
    return openWork.idle();
  } catch (error) {
    log(`background work: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return false;
  }
}

function plan(): void {
  if (turnPlanned) return;
  turnPlanned = true;
  setImmediate(turn);
}

async function close(): Promise<void> {
  closing = true;
  while (queue.size > 0 || running.size > 0) {
    await Promise.all(running);
    await new Promise((resolve) => setImmediate(resolve));
  }
  work?.close();
  port?.close();
}

port.on('message', (message: ToThread) => {
  if (message.kind === 'close') {
    void close();
    return;
  }
  const { id, request } = message;
  if (closing) {
    const error = new ArchiveError('cancelled', 'The archive is being closed.');
    tell({ kind: 'reply', id, reply: asFailure(error, request.name, log) });
    return;
  }
  queue.push(request, (reply) => tell({ kind: 'reply', id, reply }));
  plan();
});
plan();
