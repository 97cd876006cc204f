import { resolve } from 'node:path';
import { api, type CallName, type Output, type Parsed } from '../../contract/api.ts';
import type { OpenedArchive } from '../../contract/archives.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import { undoList } from '../../core/undo.ts';
import { type ArchiveClient, call } from '../client.ts';
import { dispatch } from '../dispatch.ts';
import type { Opening } from '../while-opening.ts';
import { createJobsUnderWay } from './jobs-under-way.ts';
import { isArchive, type KnownArchives } from './known-archives.ts';
import { folderForNew, folderToOpen } from './new-folder.ts';

export interface HostArchivesOptions {
  /** The archive to begin with. */
  readonly dir: string;
  /** The one that was to be opened and was not there. */
  readonly missed: string | null;
  readonly open: (dir: string) => Opening;
  readonly known: KnownArchives;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

type HostCall = Extract<CallName, `archives.${string}`>;
type HostHandlers = { readonly [N in HostCall]: (input: Parsed<N>) => Output<N> | Promise<Output<N>> };

/**
 * An archive that another can take the place of while the program runs. Whoever holds the client holds whichever is open: calls go to
 * it, and its events come from it; `archive.switched` tells when it is another.
 */
export function hostArchives(options: HostArchivesOptions): Opening {
  const { open, known, now, log } = options;
  const first = open(options.dir);
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const tell = (event: ArchiveEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const follow = (dir: string, client: ArchiveClient) => ({
    dir: resolve(dir),
    client,
    jobs: createJobsUnderWay(),
    off: client.on(tell),
  });
  // A list that cannot be written is no reason not to open an archive.
  const noted = (note: () => void) => {
    try {
      note();
    } catch (error) {
      log(`the list of archives: ${String(error)}`);
    }
  };
  let current = follow(options.dir, first.client);
  let switching: Promise<unknown> = first.opening.then(
    () => noted(() => known.opened(current.dir, now())),
    () => {},
  );

  const put = async (dir: string): Promise<void> => {
    // The other is open before this one is let go: one that cannot be opened leaves all as it was.
    const next = open(dir);
    await next.opening;
    const before = current;
    current = follow(dir, next.client);
    noted(() => {
      known.opened(dir, now());
      known.choose(dir);
    });
    before.off();
    tell({ name: 'archive.switched', dir: current.dir });
    await Promise.all(before.jobs.names().map((job) => call(before.client, 'job.cancel', { job }))).catch(
      (error) => log(`stop jobs of ${before.dir}: ${String(error)}`),
    );
    await before.client.close();
  };
  /** One switch after the other: each waits until the last archive is let go. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = switching.then(work);
    switching = done.catch(() => {});
    return done;
  };
  const openInstead = (find: () => string, despiteJobs: boolean) =>
    inTurn(async (): Promise<OpenedArchive> => {
      const dir = find();
      if (dir === current.dir) return { state: 'opened', dir };
      const jobs = current.jobs.names().length;
      if (jobs > 0 && !despiteJobs) return { state: 'busy', jobs };
      await put(dir);
      return { state: 'opened', dir };
    });

  const handlers: HostHandlers = {
    'archives.list': async () => {
      const all = await known.list();
      const isCurrent = ({ dir }: { readonly dir: string }) => dir === current.dir;
      return {
        current: current.dir,
        known: [...all.filter(isCurrent), ...all.filter((each) => !isCurrent(each))],
        missed: options.missed !== null && !isArchive(options.missed) ? options.missed : null,
      };
    },
    'archives.open': ({ dir, despiteJobs }) => openInstead(() => folderToOpen(dir), despiteJobs),
    'archives.make': ({ folder, name, despiteJobs }) =>
      openInstead(() => folderForNew(folder, name), despiteJobs),
    'archives.forget': ({ dir }) => {
      if (resolve(dir) === current.dir)
        throw new ArchiveError('bad-input', 'The archive that is open stays on the list.');
      const found = known.forget(dir);
      if (found === null) return { changed: 0, undo: [] };
      const { openedAt, name } = found;
      return { changed: 1, undo: undoList([{ name: 'archives.remember', input: { dir, openedAt, name } }]) };
    },
    'archives.rename': ({ dir, name }) => {
      const before = known.rename(dir, name);
      if (before === undefined)
        throw new ArchiveError('not-found', `${dir} is not on the list of archives. Open it first.`);
      return { changed: 1, undo: undoList([{ name: 'archives.rename', input: { dir, name: before } }]) };
    },
    'archives.remember': ({ dir, openedAt, name }) => {
      known.opened(dir, new Date(openedAt));
      known.rename(dir, name);
      return { changed: 1, undo: undoList([{ name: 'archives.forget', input: { dir } }]) };
    },
  };

  const client: ArchiveClient = {
    async send(request) {
      const isHost = Object.hasOwn(api, request.name) && api[request.name as CallName].kind === 'host';
      if (isHost) return dispatch(handlers, request, log);
      return current.jobs.follow(request, current.client.send(request));
    },
    on(listener) {
      // Of two who listen with one function, each has its own end.
      const own = (event: ArchiveEvent) => listener(event);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    async close() {
      await switching;
      await current.client.close();
    },
  };
  return { client, opening: first.opening.then(() => client), upgrading: first.upgrading };
}
