import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive } from '../core/testing/open-test-archive.ts';
import { run } from './run.ts';

let folder: string;
let config: string | undefined;
const dir = () => join(folder, 'archive');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-keeping-'));
  config = process.env.XDG_CONFIG_HOME;
  process.env.XDG_CONFIG_HOME = folder;
  const archive = openTestArchive({ dir: dir() });
  for (const n of [1, 2, 3])
    await archive.call('clip.add', { clip: { text: `Story ${n}\n\nA ferry waited for fog.` } });
  archive.close();
});
afterEach(() => {
  if (config === undefined) delete process.env.XDG_CONFIG_HOME;
  else process.env.XDG_CONFIG_HOME = config;
  rmSync(folder, { recursive: true, force: true });
});

/** One command line, as a person types it. */
async function pressmark(...args: readonly string[]) {
  const lines: string[] = [];
  const notes: string[] = [];
  let value: unknown = null;
  const output = {
    line: (text: string) => lines.push(text),
    document: (each: unknown) => {
      value = each;
    },
    note: (text: string) => notes.push(text),
    progress: () => {},
  };
  const code = await run([...args, '--archive', dir()], output, new AbortController().signal);
  return { code, out: lines.join('\n'), notes: notes.join('\n'), value };
}

test('a backup is made, listed, and put in the archive’s place, which is set aside', async () => {
  const other = join(folder, 'other disk');
  const made = await pressmark('backup', '--to', other, '--json');
  expect(made).toMatchObject({ code: 0, value: { articles: 3, why: 'asked', missing: 0 } });
  expect((await pressmark('backup', '--to', other, '--list')).out).toContain('3 articles, checked');
  const file = join(folder, 'story.txt');
  writeFileSync(file, 'Story 4\n\nThe harbour opened.');
  await pressmark('add', file);
  const { path } = made.value as { path: string };
  const restored = await pressmark('restore', path);
  expect(restored.code).toBe(0);
  expect(restored.out).toMatch(/3 articles restored[\s\S]*The former archive is in .*set-aside/);
  expect((await pressmark('stats', '--json')).value).toMatchObject({ articles: 3 });
});

test('a backup is made while the archive is open, and a restore is then refused', async () => {
  const open = openTestArchive({ dir: dir() });
  const made = await pressmark('backup', '--json');
  expect(made.code).toBe(0);
  const refused = await pressmark('restore', (made.value as { path: string }).path);
  open.close();
  expect(refused.code).toBe(1);
  expect(refused.notes).toContain('is open in');
});

test('a damaged archive is told to be, salvaged, and whole after that', async () => {
  expect(await pressmark('repair')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Database: sound'),
  });
  const file = join(dir(), 'archive.sqlite');
  writeFileSync(file, readFileSync(file).fill(0, 0, 100));
  expect((await pressmark('stats')).notes).toMatch(/cannot be read as an archive/);
  const looked = await pressmark('repair');
  expect(looked).toMatchObject({ code: 1, out: expect.stringMatching(/unreadable[\s\S]*repair --salvage/) });
  const salvaged = await pressmark('repair', '--salvage');
  expect(salvaged).toMatchObject({ code: 0, out: expect.stringContaining('3 articles salvaged') });
  expect((await pressmark('verify')).code).toBe(0);
});
