// How many articles of some 300 words a second each format gives: `npm run bench:formats -- --articles 300 --format PDF`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTestArchive } from '../electron/core/testing/open-test-archive.ts';
import { samples } from './formats/samples.ts';
import { storyOf } from './formats/story.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '300' }, format: { type: 'string' } },
});
const count = Number(values.articles);
const stories = Array.from({ length: count }, (_, n) => storyOf(n + 1));

// Each format twice, in an archive of its own: the first time code is loaded and made ready, the second is told.
console.log(`| Format | Articles a second of processor time |\n|---|---:|`);
for (const [name, make] of Object.entries(samples)) {
  if (values.format && values.format !== name) continue;
  const files = await make(stories);
  await rateOf(files);
  console.log(`| ${name} | ${Math.round(await rateOf(files)).toLocaleString('en')} |`);
}

/** Imports the files of a sample; fails where an article is missing. */
async function rateOf(files: ReadonlyMap<string, string | Uint8Array>): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-formats-'));
  const archive = openTestArchive();
  try {
    const folder = join(dir, 'files');
    mkdirSync(folder);
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const began = process.cpuUsage();
    const { found, stored, failed } = await archive.call('import.run', { paths: [folder] });
    const { user, system } = process.cpuUsage(began);
    const seconds = (user + system) / 1_000_000;
    if (stored !== count) {
      throw new Error(
        `${stored} of ${count} were stored, ${found} found: ${failed[0]?.reason ?? 'no reason'}`,
      );
    }
    return count / seconds;
  } finally {
    archive.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
