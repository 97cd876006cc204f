import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { ArchiveError } from '../../contract/errors.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import type { Reply, Request } from '../../contract/transport.ts';
import type { FromThread, Role, ThreadData, ToThread } from './protocol.ts';

/**
 * Room for what a thread throws away at once. An import throws away a lot, and with V8's own choice three threads would keep
 * some 100 MB of it around.
 */
const maxYoungGenerationSizeMb = 16;

/** A thread that dies again within `soon` milliseconds is started after a `rest`, so that one that cannot live does not keep the machine busy. */
const soon = 10_000;
const rest = 2000;

/** How an archive's threads are started. */
export interface ArchiveClientOptions extends Omit<ThreadData, 'role'> {
  /** The file each thread runs; a bundled program passes its own. */
  readonly thread?: URL;
  readonly log: (line: string) => void;
  /** Told of events from the beginning, also while the archive is being opened. */
  readonly listener?: (event: ArchiveEvent) => void;
}

/** A thread that is there again should it die. */
export interface Thread {
  send(request: Request): Promise<Reply>;
  /** Ends the thread once it has answered, and starts it anew when `ready` says so; meanwhile calls wait. */
  restart(ready: (ended: Promise<void>) => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

/** @throws ArchiveError when the thread cannot open the archive */
export async function startThread(
  role: Role,
  options: ArchiveClientOptions,
  emit: (event: ArchiveEvent) => void,
): Promise<Thread> {
  const pending = new Map<number, (reply: Reply) => void>();
  let nextId = 1;
  let diedAt = 0;
  let current: Promise<Worker>;

  const begin = () => {
    const started = openWorker(role, options, (message) => {
      if (message.kind === 'event') emit(message.event);
      if (message.kind === 'log') options.log(message.line);
      if (message.kind === 'reply') {
        pending.get(message.id)?.(message.reply);
        pending.delete(message.id);
      }
    });
    started.then(
      (worker) => worker.once('exit', (code) => died(role, worker, code)),
      () => {},
    );
    return started;
  };
  const ending = new WeakSet<Worker>();
  const answerAll = (error: ArchiveError) => {
    for (const answer of pending.values()) answer({ ok: false, error: asReplyError(error) });
    pending.clear();
  };
  const died = (of: Role, worker: Worker, code: number) => {
    if (ending.has(worker)) {
      answerAll(notOpen());
      return;
    }
    options.log(
      `${of} thread: it stopped (code ${code}) with ${pending.size} calls unanswered; it is started again`,
    );
    const message = `The archive's ${of} thread stopped before it had answered. It was started again; please try once more.`;
    answerAll(new ArchiveError('internal', message));
    const again = Date.now() - diedAt < soon;
    diedAt = Date.now();
    current = again ? sleep(rest, undefined, { ref: false }).then(begin) : begin();
    // Whoever asks next is told why it cannot be opened, if it cannot.
    current.catch(() => {});
  };
  const end = async (worker: Worker | null) => {
    if (!worker || worker.threadId < 0) return;
    ending.add(worker);
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage({ kind: 'close' } satisfies ToThread);
    await gone;
  };

  current = begin();
  await current;
  return {
    async send(request) {
      try {
        // What kept it from being opened anew may have passed.
        current = current.catch(begin);
        const worker = await current;
        // Nobody hears what is posted to a thread that has ended.
        if (worker.threadId < 0) throw notOpen();
        return await new Promise((resolve) => {
          const id = nextId++;
          pending.set(id, resolve);
          worker.postMessage({ kind: 'request', id, request } satisfies ToThread);
        });
      } catch (error) {
        return { ok: false, error: asReplyError(error) };
      }
    },
    async restart(ready) {
      const worker = await current.catch(() => null);
      current = ready(end(worker)).then(begin);
      await current.catch(() => {});
    },
    async close() {
      await end(await current.catch(() => null));
    },
  };
}

/** Resolves once the thread has opened the archive. */
function openWorker(
  role: Role,
  options: ArchiveClientOptions,
  hear: (message: FromThread) => void,
): Promise<Worker> {
  const { thread = new URL('./archive-thread.ts', import.meta.url), log, listener: _, ...data } = options;
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      workerData: { role, ...data } satisfies ThreadData,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'ready') resolve(worker);
      if (message.kind === 'failed') {
        void worker.terminate();
        reject(new ArchiveError(message.error.code, message.error.message));
      }
      hear(message);
    });
    worker.on('error', (error) => {
      log(`${role} thread: ${error.stack ?? error.message}`);
      reject(new ArchiveError('internal', `The archive's ${role} thread could not start: ${error.message}`));
    });
    // Of no use once it is open; before, whoever waits for it would wait for ever.
    worker.once('exit', (code) => {
      const message = `The archive's ${role} thread ended with ${code} before it was open. Please try once more.`;
      reject(new ArchiveError('internal', message));
    });
  });
}

/** What is said of a call that comes after the end, or that the end overtook. */
export const notOpen = () =>
  new ArchiveError('cancelled', 'The archive was closed before this was answered.');

function asReplyError(error: unknown) {
  if (error instanceof ArchiveError) return { code: error.code, message: error.message };
  return { code: 'internal' as const, message: 'The archive could not be reached.' };
}
