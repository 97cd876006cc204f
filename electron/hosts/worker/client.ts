import { api, type CallName } from '../../contract/api.ts';
import type { ArchiveError } from '../../contract/errors.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import type { Reply, Request } from '../../contract/transport.ts';
import { busy } from '../../core/jobs.ts';
import { createJobsUnderWay, isJob } from '../archives/jobs-under-way.ts';
import { type ArchiveClient, notHere } from '../client.ts';
import { asFailure } from '../dispatch.ts';
import type { Role } from './protocol.ts';
import { type ArchiveClientOptions, notOpen, startThread, type Thread } from './thread.ts';

export type { ArchiveClientOptions } from './thread.ts';

/** After these the archive is opened anew: what they are, as it stands in a sentence. */
const replaces: ReadonlyMap<string, string> = new Map<CallName, string>([
  ['backup.restore', 'a backup that is put back'],
  ['repair.salvage', 'the salvage'],
]);

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

  let closed = false;
  // Who reads for long would hold up the archive's opening anew, and with it every call: neither begins while the other is under way.
  const reading = createJobsUnderWay();
  let replacing: string | null = null;
  const refused = (request: Request, kind: string): ArchiveError | null => {
    if (closed) return notOpen();
    if (replaces.has(request.name)) {
      if (replacing !== null) return busy([replacing]);
      return reading.names().length > 0 ? busy(['an export']) : null;
    }
    const isLong = kind === 'read' && isJob(request.name);
    return isLong && replacing !== null ? busy([replacing]) : null;
  };
  return {
    async send(request) {
      const kind = Object.hasOwn(api, request.name) ? api[request.name as CallName].kind : 'compute';
      if (kind === 'host') return notHere(request.name);
      const reason = refused(request, kind);
      if (reason) return asFailure(reason, request.name, options.log);
      const replaced = replaces.get(request.name);
      if (replaced !== undefined) {
        replacing = replaced;
        return threads.write.send(request).finally(() => {
          replacing = null;
        });
      }
      if (kind === 'read') return reading.follow(request, threads.read.send(request));
      if (kind !== 'all') return threads[kind].send(request);
      const replies = await Promise.all(Object.values(threads).map((thread) => thread.send(request)));
      return replies.find((reply) => !reply.ok) ?? (replies[0] as Reply);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      await Promise.all([read.close(), compute.close()]);
      await write.close();
    },
  };
}
