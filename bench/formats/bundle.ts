import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestArchive } from '../../electron/core/testing/open-test-archive.ts';
import { one, type Sample } from './sample.ts';

/** A bundle of an archive that has these stories. */
export const bundleSample: Sample = async (stories) => {
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-bundle-'));
  const archive = openTestArchive();
  try {
    const lines = stories.map(({ headline, url, paragraphs }) =>
      JSON.stringify({ headline, url, text: paragraphs.join('\n\n') }),
    );
    writeFileSync(join(dir, 'a.jsonl'), lines.join('\n'));
    await archive.call('import.run', { paths: [join(dir, 'a.jsonl')] });
    const { files } = await archive.call('export.run', { format: 'bundle', dir });
    return one('a.pressmark', readFileSync(files[0] ?? ''));
  } finally {
    archive.close();
    rmSync(dir, { recursive: true, force: true });
  }
};
