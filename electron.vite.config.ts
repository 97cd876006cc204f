import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundleRequired } from './scripts/bundle-required.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

// Everything but Electron is bundled, so the packed program carries no node_modules.
export default defineConfig({
  main: {
    plugins: [bundleRequired],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        input: {
          main: at('electron/main/main.ts'),
          'archive-thread': at('electron/hosts/worker/archive-thread.ts'),
          'keeping-thread': at('electron/core/keeping/keeping-thread.ts'),
          'pdf-thread': at('electron/core/capture/pdf/pdf-thread.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        // A sandboxed preload cannot be a module: https://www.electronjs.org/docs/latest/tutorial/esm#preload-scripts
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      chunkSizeWarningLimit: 1000,
      // Fonts stay files: the page's policy allows no data: fonts.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
