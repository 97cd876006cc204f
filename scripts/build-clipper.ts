import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { type ClipperBrowser, clipperBrowsers, clipperManifest } from './clipper-manifest.ts';

const root = join(import.meta.dirname, '..');
const source = join(root, 'resources', 'clipper');
const out = join(root, 'out', 'clipper');
const sizes = [16, 32, 48, 128] as const;

/** Pages and background are modules; what runs in a page is one plain script. */
async function bundle(outDir: string): Promise<void> {
  const shared = { configFile: false, root: source, base: './', logLevel: 'warn', publicDir: false } as const;
  const options = { target: 'es2023', modulePreload: false, minify: false } as const;
  await build({
    ...shared,
    build: {
      ...options,
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          popup: join(source, 'popup', 'popup.html'),
          options: join(source, 'options', 'options.html'),
          background: join(source, 'background', 'background.ts'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  await build({
    ...shared,
    build: {
      ...options,
      outDir,
      emptyOutDir: false,
      rollupOptions: {
        input: join(source, 'page', 'page.ts'),
        output: { format: 'iife', entryFileNames: 'page.js' },
      },
    },
  });
}

function finish(browser: ClipperBrowser, bundled: string): void {
  const target = join(out, browser);
  cpSync(bundled, target, { recursive: true });
  mkdirSync(join(target, 'icons'), { recursive: true });
  for (const size of sizes) {
    const icon = join(root, 'resources', 'icons', 'linux', `${size}x${size}.png`);
    cpSync(icon, join(target, 'icons', `${size}.png`));
  }
  writeFileSync(
    join(target, 'manifest.json'),
    `${JSON.stringify(clipperManifest(browser, sizes), null, 2)}\n`,
  );
}

const bundled = join(out, 'bundled');
rmSync(out, { recursive: true, force: true });
await bundle(bundled);
for (const browser of clipperBrowsers) finish(browser, bundled);
rmSync(bundled, { recursive: true });
