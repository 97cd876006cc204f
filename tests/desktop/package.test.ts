import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/build.ts';
import { listAsar, writeEmptyAsar } from './asar.ts';

/** What Electron's program has before its fuses: https://github.com/electron/fuses */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
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
  writeEmptyAsar(join(dist, 'resources', 'default_app.asar'));
}

describe('the packed program (round a stand-in for Electron’s folder)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-package-'));
  const packed = join(folder, 'release', 'linux-unpacked');
  beforeAll(async () => {
    writeStandInDist(join(folder, 'dist'));
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir', Arch.x64),
      publish: 'never',
      config: {
        extends: join(root, 'electron-builder.yml'),
        electronDist: join(folder, 'dist'),
        directories: { output: join(folder, 'release') },
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('carries the bundles and its name, and no sources, tests or packages', () => {
    const files = listAsar(join(packed, 'resources', 'app.asar'));
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/main/main.js',
        'out/main/archive-thread.js',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
      ]),
    );
    const others = files.filter((file) => !/^(package\.json|out\/(main|preload|renderer)\/)/.test(file));
    expect(others).toEqual([]);
  });

  test('has the sample, its icon and the licences beside them', () => {
    expect(readdirSync(join(packed, 'resources', 'sample')).length).toBeGreaterThan(20);
    expect(readdirSync(join(packed, 'resources', 'icons'))).toEqual(['icon.png']);
    expect(readFileSync(join(packed, 'LICENSE'), 'utf8')).toContain('MIT');
    expect(readFileSync(join(packed, 'THIRD-PARTY-LICENCES.md'), 'utf8')).toContain('## react ');
  });

  test('can be used for nothing but Pressmark: its fuses are blown', () => {
    const program = readFileSync(join(packed, 'pressmark'));
    const at = program.indexOf(sentinel) + sentinel.length + 2;
    const fuses = program.toString('latin1', at, at + 8);
    // In order: run as Node, cookies, NODE_OPTIONS, --inspect, the asar's integrity, only the asar, snapshot, file: rights.
    expect(fuses).toBe('01001100');
  });

  test('speaks only the languages that are asked for', () => {
    expect(readdirSync(join(packed, 'locales')).toSorted()).toEqual([
      'de.pak',
      'en-GB.pak',
      'en-US.pak',
      'es-419.pak',
      'es.pak',
      'zh-CN.pak',
    ]);
  });
});
