import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { api, type CallName } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import type { Reply, Request } from '../../contract/transport.ts';
import { type ArchiveClient, notHere } from '../client.ts';
import type { FromThread, Role, ThreadData, ToThread } from './protocol.ts';

/**
 * Room for what a thread throws away at once. An import throws away a lot, and with V8's own choice three threads would keep
 * some 100 MB of it around.
 */
const maxYoungGenerationSizeMb = 16;

/** A thread that dies again within `soon` milliseconds is started after a `rest`, so that one that cannot live does not keep the machine busy. */
const soon = 10_000;
const rest = 2000;

export interface ArchiveClientOptions extends Omit<ThreadData, 'role'> {
  /** The file each thread runs; a bundled program passes its own. */
  readonly thread?: URL;
  readonly log: (line: string) => void;
  /** Told of events from the beginning, also while the archive is being opened. */
  readonly listener?: (event: ArchiveEvent) => void;
}

interface Thread {
  send(request: Request): Promise<Reply>;
  /** Ends the thread once it has answered, and starts it anew when `ready` says so; meanwhile calls wait. */
  restart(ready: (ended: Promise<void>) => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an archive in three threads: one writes, one reads, one understands clips. A thread that dies fails what it was doing
 * with a plain message and is started anew.
 *
 * @throws ArchiveError when the archive cannot be opened: locked, too new, damaged
 */
export async function createArchiveClient(options: ArchiveClientOptions): Promise<ArchiveClient> {
  const listeners = new Set<(event: ArchiveEvent) => void>(options.listener ? [options.listener] : []);
  const emit = (event: ArchiveEvent) => {
    if (event.name === 'archive.replaced') void reopen();
    else tell(event);
  };
  const tell = (event: ArchiveEvent) => {
    for (const listener of listeners) listener(event);
  };
  // The file that both have open must be closed before another takes its name; then the writer opens first, as at the beginning.
  const reopen = async () => {
    const readEnded = Promise.withResolvers<void>();
    const written = write.restart((ended) => Promise.all([ended, readEnded.promise]));
    await read.restart((ended) => {
      ended.then(readEnded.resolve, readEnded.resolve);
      return written;
    });
    tell({ name: 'archive.replaced' });
  };
  // The writer first: it makes or migrates what the reader opens.
  const write = await startThread('write', options, emit);
  const [read, compute] = await Promise.all([
    startThread('read', options, emit),
    startThread('compute', options, emit),
  ]).catch(async (error) => {
    await write.close();
    throw error;
  });
  const threads = { write, read, compute } satisfies Record<Role, Thread>;

  return {
    async send(request) {
      const kind = Object.hasOwn(api, request.name) ? api[request.name as CallName].kind : 'compute';
      if (kind === 'host') return notHere(request.name);
      if (kind !== 'all') return threads[kind].send(request);
      const replies = await Promise.all(Object.values(threads).map((thread) => thread.send(request)));
      return replies.find((reply) => !reply.ok) ?? (replies[0] as Reply);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await Promise.all([read.close(), compute.close()]);
      await write.close();
    },
  };
}

async function startThread(
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
  const died = (of: Role, worker: Worker, code: number) => {
    if (ending.has(worker)) return;
    options.log(
      `${of} thread: it stopped (code ${code}) with ${pending.size} calls unanswered; it is started again`,
    );
    const message = `The archive's ${of} thread stopped before it had answered. It was started again; please try once more.`;
    for (const answer of pending.values()) answer({ ok: false, error: { code: 'internal', message } });
    pending.clear();
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

function asReplyError(error: unknown) {
  if (error instanceof ArchiveError) return { code: error.code, message: error.message };
  return { code: 'internal' as const, message: 'The archive could not be reached.' };
}
