import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../contract/errors.ts';
import { type Archive, type ArchiveOptions, joinParts, withStorage } from './archive.ts';
import { createArrival } from './articles/arrival.ts';
import { createBackupKeeper } from './backups/keeper.ts';
import { createDoorKeeper } from './door/door.ts';
import { spoolDir } from './door/spool.ts';
import { createFeedKeeper } from './feeds/feed-keeper.ts';
import { createKeepingHandlers } from './handlers/keeping.ts';
import { createWriteHandlers } from './handlers/write.ts';
import { createImports } from './importers/lazy-import.ts';
import { createFollower } from './index-follower.ts';
import { createSeal } from './keeping/seal-when-damaged.ts';
import { createLazyFetcher } from './network/lazy-fetcher.ts';
import { openSealed } from './open-sealed.ts';
import { createPercolator } from './saved-searches/percolator.ts';
import { createSettings } from './settings/settings.ts';
import { asDiskError } from './storage/disk-errors.ts';
import { migrations } from './storage/migrations/index.ts';
import { openForWriting } from './storage/open.ts';
import { createFolderWatch } from './watch/folder-watch.ts';

/**
 * Opens an archive as the one who writes: takes its lock, makes it where it is missing and brings it to the newest schema. One that
 * cannot be written to, or not be opened because it is damaged, is opened sealed: it can be kept and repaired, not changed.
 *
 * @throws archive-locked, archive-too-new, io
 */
export function openWriter(options: ArchiveOptions): Archive<'writer'> {
  try {
    return openUnsealed(options);
  } catch (error) {
    const reason = error instanceof ArchiveError ? error : asDiskError(error);
    if (reason?.code !== 'archive-damaged' && reason?.code !== 'archive-read-only') throw error;
    options.log(reason.message);
    return openSealed(options, reason);
  }
}

function openUnsealed(options: ArchiveOptions): Archive<'writer'> {
  const storage = openForWriting({
    ...options,
    migrations,
    now: options.now(),
    onStep: (step) => options.emit({ name: 'archive.upgrading', ...step }),
  });
  return withStorage(storage, () => {
    const keepingChanged = () => options.emit({ name: 'keeping.changed' });
    const settings = createSettings(options.configDir, options.log);
    const parts = joinParts(options, storage, 'writer');
    // What was known of damage at the last opening may have been mended since by hand.
    rmSync(storage.files.damaged, { force: true });
    const seal = createSeal(storage.db, storage.files, keepingChanged);
    const percolator = createPercolator(parts.core, parts.index);
    const follower = createFollower({
      ...{ index: parts.index, emit: options.emit, log: options.log },
      met: seal.met,
      // What goes wrong here is no fault of the index.
      caughtUp() {
        try {
          percolator.look();
        } catch (error) {
          seal.met(error);
          options.log(`Saved searches could not look through what arrived: ${String(error)}`);
        }
      },
    });
    const runImport = createImports(parts.core, follower);
    const arrived = createArrival({ core: parts.core, follower });
    const door = createDoorKeeper({
      core: parts.core,
      dir: spoolDir(options.dir),
      log: options.log,
      arrived,
    });
    const feeds = createFeedKeeper({
      core: parts.core,
      fetchPage: options.fetchPage ?? createLazyFetcher(),
      log: options.log,
      arrived,
      jobs: parts.jobs,
    });
    const watch = createFolderWatch({
      core: parts.core,
      archiveDir: options.dir,
      log: options.log,
      importPaths: (paths, signal) =>
        parts.jobs.run({ name: 'watch', what: 'an import' }, (own) =>
          runImport({ paths, tags: [], job: 'watch', signal: AbortSignal.any([signal, own]) }),
        ),
    });
    const keeper = createBackupKeeper({
      dir: options.dir,
      settings: () => settings.get().backups,
      now: options.now,
      log: options.log,
      changed: keepingChanged,
    });
    const stops = [feeds.start(), watch.start(), door.stop, keeper.start()];
    const keeping = createKeepingHandlers({
      ...{ options, settings, keeper, jobs: parts.jobs },
      sealed: seal.reason,
      followIndex: follower.followNow,
    });
    const handlers = seal.guard(
      createWriteHandlers({
        ...parts,
        ...{ keeping, settings },
        follower,
        runImport,
        arrived,
        door,
        feeds,
        watch,
        sampleDir: options.resourcesDir === null ? null : join(options.resourcesDir, 'sample'),
      }),
      parts.jobs.closed,
    );
    return {
      handlers,
      // What waits at the door waits for the archive that is being put in this one's place.
      idle: () => follower.step() || (!parts.jobs.closed() && door.step()),
      close() {
        for (const stop of stops) stop();
        parts.jobs.cancelAll();
        storage.close();
      },
    };
  });
}
