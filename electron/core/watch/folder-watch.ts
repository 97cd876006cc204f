import { type FSWatcher, watch } from 'node:fs';
import type { Output } from '../../contract/api.ts';
import type { ImportReport } from '../../contract/clip.ts';
import type { Core } from '../core.ts';
import { createSpool } from '../importers/source/spool.ts';
import { undoList } from '../undo.ts';
import { watchableFolder } from './choose-folder.ts';
import { type Standing, scanFolder } from './scan-folder.ts';
import { isTaken, noteTaken, setWatchedFolder, watchedFolder, watchState } from './watch-store.ts';

/** A file must have stood still so long before it is taken: someone may still be writing it. Milliseconds. */
const stillMs = 2000;
/** The folder is looked through this often, since not every disk tells of its changes. */
const rescanMs = 30_000;
/** Files of one import; the rest comes in the next. */
const mostAtOnce = 500;

/** Archives what is put into a folder. Nothing in the folder is ever changed. */
export interface FolderWatch {
  set(folder: string | null): Output<'watch.set'>;
  /** Looks through the folder once, and archives what stands still. True where something is there that does not. */
  look(signal: AbortSignal): Promise<boolean>;
  /** Watches from now on, until the returned function is called. */
  start(): () => void;
}

export interface FolderWatchOptions {
  readonly core: Core;
  readonly archiveDir: string;
  readonly importPaths: (paths: readonly string[], signal: AbortSignal) => Promise<ImportReport>;
  readonly log: (line: string) => void;
  /** The clock of the disk's files, in milliseconds. */
  readonly clock?: () => number;
}

export function createFolderWatch(options: FolderWatchOptions): FolderWatch {
  const { core, archiveDir, importPaths, log, clock = Date.now } = options;
  const { db } = core;
  const stop = new AbortController();
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | null = null;
  let looking = false;

  const later = (ms: number) => {
    if (stop.signal.aborted) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void lookAndPlan(), ms).unref();
  };
  const lookAndPlan = async () => {
    if (looking || stop.signal.aborted) return;
    looking = true;
    try {
      const more = await self.look(stop.signal);
      if (watchedFolder(db) !== null) later(more ? stillMs : rescanMs);
    } catch (error) {
      if (stop.signal.aborted) return;
      log(`watched folder: ${error instanceof Error ? error.message : String(error)}`);
      later(rescanMs);
    } finally {
      looking = false;
    }
  };
  const follow = () => {
    watcher?.close();
    watcher = null;
    const folder = watchedFolder(db);
    if (folder === null || stop.signal.aborted) return;
    try {
      watcher = watch(folder, { recursive: true, persistent: false }, () => later(stillMs));
      watcher.on('error', () => watcher?.close());
    } catch (error) {
      log(`watched folder: changes are not told, so it is only looked through (${String(error)})`);
    }
    later(0);
  };

  const self: FolderWatch = {
    set(folder) {
      const before = watchedFolder(db);
      const chosen = folder === null ? null : watchableFolder(folder, archiveDir);
      setWatchedFolder(db, chosen);
      follow();
      core.emit({ name: 'watch.changed' });
      const undo = before === chosen ? [] : undoList([{ name: 'watch.set', input: { folder: before } }]);
      return { watch: watchState(db), undo };
    },
    async look(signal) {
      const folder = watchedFolder(db);
      if (folder === null) return false;
      const fresh = await freshIn(folder, signal);
      const still = fresh.filter(({ changedAt }) => changedAt <= clock() - stillMs);
      const batch = still.slice(0, mostAtOnce);
      if (batch.length > 0) await takeIn(batch, signal);
      return fresh.length > batch.length;
    },
    start() {
      follow();
      return () => {
        stop.abort();
        watcher?.close();
        if (timer) clearTimeout(timer);
      };
    },
  };

  async function freshIn(folder: string, signal: AbortSignal): Promise<Standing[]> {
    const spool = createSpool();
    try {
      const around = { now: core.now, signal, spool: spool.place, onRead: () => {} };
      const standing = await scanFolder(folder, around);
      return signal.aborted ? [] : standing.filter(({ path, stamp }) => !isTaken(db, path, stamp));
    } finally {
      await spool.clear();
    }
  }

  async function takeIn(batch: readonly Standing[], signal: AbortSignal): Promise<void> {
    const { failed } = await importPaths(
      batch.map(({ path }) => path),
      signal,
    );
    if (signal.aborted) return;
    const at = core.now().toISOString();
    db.transaction(() => {
      for (const { path, stamp } of batch) {
        const reason = failed.find(({ source }) => isOf(source, path))?.reason ?? null;
        noteTaken(db, { path, stamp, reason, at });
      }
    });
    core.emit({ name: 'watch.changed' });
  }

  return self;
}

/** Whether a failure's source is a file, or a place in it: `a.enex`, `a.enex:12`, `a.zip/b.html`. */
const isOf = (source: string, path: string): boolean =>
  source.startsWith(path) && !/^[\w.]/.test(source.slice(path.length));
