import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { root } from '../../scripts/build.ts';
import { readAsar } from './asar.ts';

/** What Electron's program has before its fuses: https://github.com/electron/fuses */
export const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = 9;

/** A folder like Electron's own, with a program that is only its fuses, all lit. */
function writeStandInDist(dist: string): void {
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  const fuses = Buffer.concat([Buffer.from([1, fuseCount]), Buffer.alloc(fuseCount, '1')]);
  writeFileSync(join(dist, 'electron'), Buffer.concat([Buffer.from(sentinel), fuses]), { mode: 0o755 });
  writeFileSync(join(dist, 'version'), '0.0.0');
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(dist, name), '');
  for (const name of ['de', 'en-GB', 'en-US', 'es', 'es-419', 'pl', 'zh-CN', 'zh-TW'])
    writeFileSync(join(dist, 'locales', `${name}.pak`), '');
}

/** The program as electron-builder packs it for Linux, round a stand-in for Electron's folder, for a release of `owner/repo`. */
export async function packProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-package-'));
  const packed = join(folder, 'release', 'linux-unpacked');
  writeStandInDist(join(folder, 'dist'));
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: join(root, 'electron-builder.yml'),
      electronDist: join(folder, 'dist'),
      directories: { output: join(folder, 'release') },
      // As release.yml says.
      publish: { provider: 'github', owner: 'owner', repo: 'repo' },
    },
  });
  const files = readAsar(join(packed, 'resources', 'app.asar'));
  return {
    folder,
    packed,
    resources: join(packed, 'resources'),
    files,
    /** Puts the asar's files into a folder of their own: Node cannot run them in it. */
    unpack(): string {
      const app = join(folder, 'app');
      for (const [path, bytes] of files) {
        mkdirSync(dirname(join(app, path)), { recursive: true });
        writeFileSync(join(app, path), bytes);
      }
      return app;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
