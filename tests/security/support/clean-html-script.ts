import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

/** The interface's own filter as a script that leaves `cleaner.cleanHtml` behind: the page can be given hundreds of attacks at once. */
export async function cleanHtmlScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(root, 'renderer'),
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(root, 'renderer', 'parts', 'clean-html.ts'),
        name: 'cleaner',
        formats: ['iife'],
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The filter was not built.');
  return output.output[0].code;
}
