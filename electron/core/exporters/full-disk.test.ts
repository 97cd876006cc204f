import { readdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import type { WrittenFormat } from '../../contract/export.ts';
import { textClip } from '../testing/clips.ts';
import { openExports } from './testing.ts';

const forms = openExports();
afterEach(() => vi.restoreAllMocks());

/** From so many writes on the disk takes no more. */
async function fillDisk(after: number): Promise<void> {
  const handle = await open(import.meta.filename);
  const every: FileHandle = Object.getPrototypeOf(handle);
  await handle.close();
  let writes = 0;
  for (const name of ['appendFile', 'writeFile', 'write', 'writev', 'sync'] as const) {
    const whole: (...input: never[]) => unknown = every[name];
    vi.spyOn(every, name).mockImplementation(function (this: FileHandle, ...input: never[]) {
      if (writes++ < after) return whole.apply(this, input) as never;
      const error = new Error('ENOSPC: no space left on device, write');
      return Promise.reject(Object.assign(error, { code: 'ENOSPC' })) as never;
    });
  }
}

const left = () => readdirSync(forms.dir, { recursive: true }).map(String).toSorted();

test.each<[WrittenFormat, number]>([
  ['jsonl', 0],
  ['csv', 1],
  ['ris', 1],
  ['warc', 0],
  ['warc', 1],
  ['warc', 3],
  ['epub', 0],
  ['epub', 1],
  ['epub', 3],
  ['site', 0],
  ['site', 1],
  ['site', 2],
  ['html', 0],
])('of %s nothing is left where the disk is full after %d writes', async (format, after) => {
  await forms.archive.call('clip.add', { clip: textClip() });
  await forms.archive.call('clip.add', { clip: textClip({ headline: 'Another of them' }) });
  await fillDisk(after);
  await expect(forms.archive.call('export.run', { format, dir: forms.dir })).rejects.toThrow('ENOSPC');
  expect(left()).toEqual([]);
});

test('of files by themselves those that were whole stay', async () => {
  await forms.archive.call('clip.add', { clip: textClip() });
  await forms.archive.call('clip.add', { clip: textClip({ headline: 'Another of them' }) });
  await fillDisk(1);
  await expect(forms.archive.call('export.run', { format: 'markdown', dir: forms.dir })).rejects.toThrow(
    'ENOSPC',
  );
  expect(left()).toHaveLength(1);
});
