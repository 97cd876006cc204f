import type { App, Dialog } from 'electron';
import { ArchiveError } from '../contract/errors.ts';
import { hostArchives } from '../hosts/archives/host-archives.ts';
import { createKnownArchives } from '../hosts/archives/known-archives.ts';
import type { ArchiveClient } from '../hosts/client.ts';
import { openInBackground } from '../hosts/while-opening.ts';
import type { ArchiveLocation } from './archive-location.ts';
import { resourcesDir } from './resources.ts';

type Log = (line: string) => void;

/** Why the archive could not be opened, in words for a dialog. */
export function openingProblem(error: unknown, dir: string): string {
  const reason =
    error instanceof ArchiveError
      ? error.message
      : 'Something unforeseen went wrong; the log has the details.';
  return `${reason}\n\nArchive: ${dir}`;
}

/** Opens the archive beside the window, which another can take the place of; where it cannot be opened, says why and ends the program. */
export function setupArchive(
  app: App,
  dialog: Pick<Dialog, 'showErrorBox'>,
  location: ArchiveLocation,
  log: Log,
): ArchiveClient {
  const { client, opening } = hostArchives({
    ...{ dir: location.dir, missed: location.missed, log },
    known: createKnownArchives(location.configDir),
    now: () => new Date(),
    open: (dir) =>
      openInBackground({
        ...{ dir, configDir: location.configDir, log },
        resourcesDir: resourcesDir(app),
        program: 'Pressmark',
        thread: new URL('./archive-thread.js', import.meta.url),
      }),
  });
  opening.catch(async (error: unknown) => {
    await app.whenReady();
    log(`open ${location.dir}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    dialog.showErrorBox('Pressmark cannot open its archive', openingProblem(error, location.dir));
    app.exit(1);
  });
  return client;
}
