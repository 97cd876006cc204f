import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Session } from 'electron';
import type { AppUpdater } from 'electron-updater';
import { textOfHtml } from '../../core/importers/text-of-html.ts';
import { plainNotes } from './plain-notes.ts';
import type { Updater } from './updater.ts';

export interface LoadParts {
  readonly log: (line: string) => void;
  /** Lets the next Pressmark start while this one still ends. */
  readonly freeInstance: () => void;
}

/**
 * How long macOS may take to unpack and check what was loaded before the program is ended without it, in milliseconds. Elsewhere nothing
 * is waited for.
 */
const installLimit = 120_000;

/** electron-updater, kept to what Pressmark allows of it. It is large, and only loaded here. */
export async function loadUpdater({ log, freeInstance }: LoadParts): Promise<Updater> {
  const { AppImageUpdater, CancellationToken, MacUpdater, NsisUpdater } = await import('electron-updater');
  const kinds: Partial<Record<NodeJS.Platform, new () => AppUpdater>> = {
    darwin: MacUpdater,
    win32: NsisUpdater,
  };
  const updater = new (kinds[process.platform] ?? AppImageUpdater)();
  restrict(updater, log);
  let offered = 0;
  return {
    async check() {
      const result = await updater.checkForUpdates();
      if (!result?.isUpdateAvailable) return null;
      const { version, releaseNotes, files } = result.updateInfo;
      offered = Math.max(0, ...files.map(({ size = 0 }) => size));
      return { version, notes: plainNotes(releaseNotes, textOfHtml), size: offered };
    },
    async download(onProgress, signal) {
      await mayReplace(offered);
      const token = new CancellationToken();
      const cancel = () => token.cancel();
      const told = ({ transferred, total }: { transferred: number; total: number }) =>
        onProgress(transferred, total);
      signal.addEventListener('abort', cancel);
      updater.on('download-progress', told);
      try {
        await updater.downloadUpdate(token);
        signal.throwIfAborted();
      } finally {
        signal.removeEventListener('abort', cancel);
        updater.removeListener('download-progress', told);
      }
    },
    async install() {
      await mayReplace(offered);
      freeInstance();
      await installing(updater);
    },
  };
}

function restrict(updater: AppUpdater, log: LoadParts['log']): void {
  updater.autoDownload = false;
  // What takes the program's place does so once the archive is closed, and because a person said so.
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.allowPrerelease = false;
  updater.disableWebInstaller = true;
  // It would send a number of this installation's own with each request, to let a part of them wait.
  updater.requestHeaders = { 'x-user-staging-id': '0' };
  updater.isUserWithinRollout = () => true;
  guardSession(updater.netSession);
  const told = (words: unknown) => log(`updates: ${String(words).split('\n', 1)[0]}`);
  updater.logger = { info: told, warn: told, error: told };
}

/** The updater's own session, apart from the windows': it has no cookies and no cache, and goes nowhere but to the web by https. */
function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith('https:') }));
}

/**
 * An AppImage is deleted before the newer one is moved to its place, so it is asked before whether that can be done.
 *
 * @throws EACCES or ENOSPC
 */
async function mayReplace(bytes: number): Promise<void> {
  const { APPIMAGE } = process.env;
  if (process.platform !== 'linux' || !APPIMAGE) return;
  const folder = dirname(APPIMAGE);
  await access(folder, constants.W_OK);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes)
    throw new Error(`ENOSPC: ${folder} has no room for the update of ${bytes} bytes`);
}

async function installing(updater: AppUpdater): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  updater.once('error', reject);
  updater.quitAndInstall(false, true);
  // Elsewhere it is done by now, or told by an error that came at once.
  if (process.platform === 'darwin')
    setTimeout(() => reject(new Error('The system took too long.')), installLimit);
  else resolve();
  await promise;
}
