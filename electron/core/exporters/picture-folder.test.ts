import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureFolder } from './picture-folder.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-pictures-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function writeBeside(there: string | null): Promise<string> {
  const path = join(dir, 'attachments', 'a.png');
  mkdirSync(join(dir, 'attachments'));
  if (there !== null) writeFileSync(path, there);
  const picture = { name: 'a.png', type: 'image/png', bytes: Buffer.from('whole picture') };
  const folder = pictureFolder(() => picture, dir, 'attachments');
  expect(folder.address('a')).toBe('attachments/a.png');
  await folder.write();
  expect(readdirSync(join(dir, 'attachments'))).toEqual(['a.png']);
  return readFileSync(path, 'utf8');
}

test('a picture is written whole', async () => {
  expect(await writeBeside(null)).toBe('whole picture');
});

test.each(['', 'whole pi'])('a picture whose writing was cut off at %j is written whole', async (there) => {
  expect(await writeBeside(there)).toBe('whole picture');
});

test.each(['whole picture', 'mine', 'whole picture, and a frame round it'])(
  'a picture that is there as %j stays',
  async (there) => {
    expect(await writeBeside(there)).toBe(there);
  },
);
