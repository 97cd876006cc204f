import { api, type CallName } from '../contract/api.ts';
import { ArchiveError } from '../contract/errors.ts';
import type { ArchiveEvent } from '../contract/events.ts';
import { type ArchiveClient, notHere } from './client.ts';
import { asFailure, dispatch } from './dispatch.ts';
import { openWork, type Work, type WorkPlace } from './work.ts';

/**
 * An archive in this very thread, opened when first needed and only as far as needed: a call that reads takes no lock, so the
 * command line can search while the program runs.
 */
export function createDirectClient(place: WorkPlace, log: (line: string) => void): ArchiveClient {
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const open = new Map<'write' | 'read' | 'compute', Promise<Work>>();
  let replaced = false;
  const emit = (event: ArchiveEvent) => {
    replaced ||= event.name === 'archive.replaced';
    for (const listener of listeners) listener(event);
  };
  const closeAll = async () => {
    const opened = [...open.values()];
    open.clear();
    for (const each of opened)
      await each.then(
        (work) => work.close(),
        () => {},
      );
  };
  const work = (kind: 'write' | 'read' | 'compute'): Promise<Work> => {
    let opened = open.get(kind);
    if (!opened) {
      opened = openWork(kind, place, { log, emit });
      open.set(kind, opened);
    }
    return opened;
  };

  return {
    async send(request) {
      try {
        if (replaced) await closeAll();
        replaced = false;
        const kind = Object.hasOwn(api, request.name) ? api[request.name as CallName].kind : 'compute';
        if (kind === 'host') return notHere(request.name);
        const kinds = kind === 'all' ? [...open.keys()] : [kind];
        const replies = await Promise.all(
          kinds.map(async (each) => dispatch((await work(each)).handlers, request, log)),
        );
        const reply = replies.find((each) => !each.ok) ?? replies[0];
        if (!reply) throw new ArchiveError('bad-input', 'No job is running.');
        return reply;
      } catch (error) {
        return asFailure(error, request.name, log);
      }
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: closeAll,
  };
}
