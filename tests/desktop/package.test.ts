import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/build.ts';
import { namedFiles } from './named-files.ts';
import { packProgram, sentinel } from './packed.ts';
import { standInLauncher } from './stand-in-launcher.ts';

const namesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

describe('the packed program (round a stand-in for Electron’s folder)', () => {
  let program: Awaited<ReturnType<typeof packProgram>>;
  beforeAll(async () => {
    program = await packProgram();
  });
  afterAll(() => program.remove());

  test('carries its bundles, and no sources, maps, tests or packages', () => {
    const kinds = [
      /^package\.json$/,
      /^out\/main\/(main|archive-thread|keeping-thread|pdf-thread)\.js$/,
      /^out\/main\/chunks\/[\w.-]+-[\w-]{8}\.js$/,
      /^out\/preload\/preload\.cjs$/,
      /^out\/renderer\/(index\.html|icon\.svg)$/,
      /^out\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(js|css|woff2|jpg)$/,
    ];
    const paths = [...program.files.keys()];
    expect(paths.filter((path) => !kinds.some((kind) => kind.test(path)))).toEqual([]);
    for (const kind of kinds)
      expect(
        paths.some((path) => kind.test(path)),
        String(kind),
      ).toBe(true);
  });

  test('has no file that nothing in it asks for', () => {
    // Threads are told by their name without its ending.
    const threads = ['keeping', 'pdf'].map((name) => `out/main/${name}-thread.js`);
    const named = namedFiles(program.files, ['package.json', ...threads]);
    expect([...program.files.keys()].filter((path) => !named.includes(path))).toEqual([]);
  });

  test('asks for nothing that is not in it: what its bundles import is there, or Node’s, or Electron itself', () => {
    const missing = [...program.files].flatMap(([path, bytes]) => {
      if (!path.startsWith('out/main/') || !path.endsWith('.js')) return [];
      const text = bytes.toString().replace(/^\s*(\*|\/\/).*/gm, '');
      const imports = text.matchAll(/^import\b[^"'\n]*["']([^"'\n]+)["'];?$/gm);
      // What is bundled is asked for by other names, but for what nobody could bundle.
      const requires = text.matchAll(/\b(?:load|require|__require)\(["']([\w@/.:-]+)["']\)/g);
      return [...imports, ...requires]
        .map(([, name = '']) => name)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && name !== 'electron')
        .filter((name) => !process.getBuiltinModule(name))
        .map((name) => `${path}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('has beside it the sample, the clippers, its icon, the licences, and where newer versions are', () => {
    const { resources, packed } = program;
    expect(readdirSync(resources).toSorted()).toEqual([
      'app-update.yml',
      'app.asar',
      'clipper',
      'icons',
      'sample',
    ]);
    expect(readdirSync(join(resources, 'icons'))).toEqual(['icon.png']);
    expect(namesIn(join(resources, 'sample')).toSorted()).toEqual(
      namesIn(join(root, 'resources', 'sample')).toSorted(),
    );
    for (const browser of ['chrome', 'firefox'])
      expect(existsSync(join(resources, 'clipper', browser, 'manifest.json'))).toBe(true);
    expect(namesIn(join(resources, 'clipper')).filter((name) => /\.(ts|map)$|test/.test(name))).toEqual([]);
    expect(readFileSync(join(packed, 'LICENSE'), 'utf8')).toContain('MIT');
    expect(readFileSync(join(packed, 'THIRD-PARTY-LICENCES.md'), 'utf8')).toContain('## react ');
    const place = readFileSync(join(resources, 'app-update.yml'), 'utf8');
    expect(place).toMatch(/provider: github[\s\S]*updaterCacheDirName: pressmark-updater/);
  });

  test('can be used for nothing but Pressmark: its fuses are blown', () => {
    const bytes = readFileSync(join(program.packed, 'pressmark'));
    const at = bytes.indexOf(sentinel) + sentinel.length + 2;
    const fuses = bytes.toString('latin1', at, at + 8);
    // In order: run as Node, cookies, NODE_OPTIONS, --inspect, the asar's integrity, only the asar, snapshot, file: rights.
    expect(fuses).toBe('01001100');
  });

  test('speaks only the languages that are asked for', () => {
    expect(readdirSync(join(program.packed, 'locales')).toSorted()).toEqual([
      'de.pak',
      'en-GB.pak',
      'en-US.pak',
      'es-419.pak',
      'es.pak',
      'zh-CN.pak',
    ]);
  });

  test('starts from what is in its asar, far from the sources, opens its sample and asks for updates', async () => {
    const home = mkdtempSync(join(tmpdir(), 'pressmark-packed-'));
    const desktop = await standInLauncher().launch({
      archive: join(home, 'archive'),
      profile: join(home, 'profile'),
      app: program.unpack(),
      // An AppImage may look for a newer one; the stand-in has no network.
      env: { STAND_IN_RESOURCES: program.resources, APPIMAGE: join(home, 'Pressmark.AppImage') },
    });
    try {
      const { page } = desktop;
      await page.getByRole('button', { name: 'Open the sample archive' }).click();
      const articles = page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
      await articles.first().click();
      await page.locator('#headline').waitFor();
      expect(await desktop.evaluate(({ app }) => app.isPackaged)).toBe(true);
      await page.evaluate(() => window.pressmark?.shell.update('check'));
      const update = () => page.evaluate(() => window.pressmark?.shell.update('look'));
      await expect.poll(update).toMatchObject({ kind: 'failed', step: 'check', fault: 'offline' });
      await desktop.evaluate(({ app }) => void setTimeout(() => app.quit(), 0));
      expect(await desktop.ended).toBe(0);
    } finally {
      await desktop.stop();
      rmSync(home, { recursive: true });
    }
  });
});
