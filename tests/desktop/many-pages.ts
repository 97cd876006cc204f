import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desktop } from './desktop.ts';

/** A folder of pages, an article each, that takes a while to import. */
export function manyPages(home: string, count: number): string {
  const folder = join(home, 'clips');
  mkdirSync(folder);
  for (let n = 0; n < count; n++) {
    const told = `What happened on day ${n} was told by witness ${n}. `.repeat(40);
    const page = `<title>Article ${n}</title><h1>Article ${n}</h1><p>${told}</p>`;
    writeFileSync(join(folder, `${n}.html`), page);
  }
  return folder;
}

/** Begins to import a folder, and comes back once the first article is in. */
export const beginImport = (desktop: Desktop, folder: string): Promise<void> =>
  desktop.page.evaluate(async (path) => {
    const begun = Promise.withResolvers<void>();
    window.pressmark?.on((event) => {
      if (event.name === 'job.progressed' && event.done > 0) begun.resolve();
    });
    void window.pressmark?.send({ name: 'import.run', input: { paths: [path], job: 'many' } });
    await begun.promise;
  }, folder);
