import type { App, BrowserWindow, Dialog } from 'electron';
import type { ShellWords } from '../../contract/shell-words.ts';
import type { ArchiveClient } from '../../hosts/client.ts';
import { channels } from '../../hosts/ipc/channels.ts';
import { followSettings } from '../background/follow-settings.ts';
import { fill } from '../words/fill.ts';
import { detailOf } from './fault-of.ts';
import { lookDaily } from './look-daily.ts';
import { whyNot } from './may-update.ts';
import { createUpdates, type Updates } from './updates.ts';

interface Parts {
  readonly client: ArchiveClient;
  readonly windows: () => readonly BrowserWindow[];
  readonly words: () => ShellWords;
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
  readonly log: (line: string) => void;
}

/** Updates of this program, told to every window; looked for by itself only where the settings say so. */
export function setupUpdates(app: App, { client, windows, words, dialog, log }: Parts): Updates {
  const updates = createUpdates({
    whyNot: whyNot({
      isPackaged: app.isPackaged,
      platform: process.platform,
      env: process.env,
      resourcesPath: process.resourcesPath,
      execPath: process.execPath,
    }),
    load: async () => {
      const { loadUpdater } = await import('./load-updater.ts');
      return loadUpdater({ log, freeInstance: () => app.releaseSingleInstanceLock() });
    },
    quit: () => app.quit(),
    now: () => new Date(),
    log,
  });
  updates.onState((state) => {
    for (const { webContents } of windows()) webContents.send(channels.update, state);
  });
  if (updates.state().kind !== 'unsupported') {
    const looking = lookDaily(updates.lookQuietly);
    followSettings(client, (settings) => looking.set(settings.updates), log);
  }
  return {
    ...updates,
    async finish() {
      const error = await updates.finish();
      const { failed, failedDetail } = words().updates;
      if (error) dialog.showErrorBox(failed, fill(failedDetail, detailOf(error)));
      return error;
    },
  };
}
