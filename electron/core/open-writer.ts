import { join } from 'node:path';
import { type Archive, type ArchiveOptions, joinParts, withStorage } from './archive.ts';
import { createArrival } from './articles/arrival.ts';
import { createDoorKeeper } from './door/door.ts';
import { spoolDir } from './door/spool.ts';
import { createFeedKeeper } from './feeds/feed-keeper.ts';
import { createWriteHandlers } from './handlers/write.ts';
import { runImport } from './importers/lazy-import.ts';
import { createFollower } from './index-follower.ts';
import { createLazyFetcher } from './network/lazy-fetcher.ts';
import { createPercolator } from './saved-searches/percolator.ts';
import { createSettings } from './settings/settings.ts';
import { migrations } from './storage/migrations/index.ts';
import { openForWriting } from './storage/open.ts';
import { createFolderWatch } from './watch/folder-watch.ts';

/**
 * Opens an archive as the one who writes: takes its lock, makes it where it is missing and brings it to the newest schema.
 *
 * @throws archive-locked, archive-too-new, archive-damaged, io
 */
export function openWriter(options: ArchiveOptions): Archive<'writer'> {
  const storage = openForWriting({
    ...options,
    migrations,
    now: options.now(),
    onStep: (step) => options.emit({ name: 'archive.upgrading', ...step }),
  });
  return withStorage(storage, () => {
    const parts = joinParts(options, storage, 'writer');
    const follower = createFollower(parts.index, options.emit, options.log);
    const percolator = createPercolator(parts.core, parts.index);
    const arrived = createArrival({ core: parts.core, follower, percolator });
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
    });
    const watch = createFolderWatch({
      core: parts.core,
      archiveDir: options.dir,
      log: options.log,
      importPaths: (paths, signal) =>
        runImport(parts.core, {
          ...{ paths, tags: [], job: 'watch', signal, follower },
          arrived: percolator.arrived,
        }),
    });
    const stops = [feeds.start(), watch.start(), door.stop];
    return {
      handlers: createWriteHandlers({
        ...parts,
        follower,
        percolator,
        arrived,
        door,
        feeds,
        watch,
        settings: createSettings(options.configDir, options.log),
        sampleDir: options.resourcesDir === null ? null : join(options.resourcesDir, 'sample'),
      }),
      idle: () => follower.step() || door.step(),
      close() {
        for (const stop of stops) stop();
        parts.jobs.cancelAll();
        storage.close();
      },
    };
  });
}
