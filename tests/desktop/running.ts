import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bridge } from '../../electron/contract/bridge.ts';
import { call } from '../../electron/hosts/client.ts';
import { createArchiveClient } from '../../electron/hosts/worker/client.ts';
import type { Desktop } from './desktop.ts';
import { chooseLauncher } from './launch.ts';

declare global {
  interface Window {
    readonly pressmark?: Bridge;
  }
}

const launcher = chooseLauncher();

/** For a title: where the specs of this run are run. */
export const ranIn = `in ${launcher.name}`;

/** Whether it is Electron itself that runs. */
export const inElectron = launcher.name === 'Electron';

/** A new archive and profile in a temporary folder, and the desktop program started on them as often as is asked. */
export function newDesktop() {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-desktop-'));
  const started: Desktop[] = [];
  const archive = join(folder, 'archive');
  /** The archive as another program opens it, while the desktop's does not run. */
  const openArchive = () =>
    createArchiveClient({
      ...{ dir: archive, resourcesDir: null, configDir: null },
      ...{ program: 'another program', log: () => {} },
    });
  return {
    folder,
    archive,
    openArchive,
    /** How many articles there are; rejects where the archive is not sound. */
    async articles(): Promise<number> {
      const client = await openArchive();
      const { articles } = await call(client, 'archive.stats', {});
      const { problems } = await call(client, 'archive.verify', {});
      await client.close();
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return articles;
    },
    async launch(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Desktop> {
      const desktop = await launcher.launch({ archive, profile: join(folder, 'profile'), args, env });
      started.push(desktop);
      return desktop;
    },
    async remove(): Promise<void> {
      for (const desktop of started) await desktop.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
