import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { textClip } from '../testing/clips.ts';
import { openExports } from './testing.ts';
import { nameOf } from './text-writers.ts';

const forms = openExports();

test('an export that is stopped tells how far it came, and leaves no half book', async () => {
  const { id } = await forms.archive.call('clip.add', { clip: textClip() });
  const { runExport } = await import('./run-export.ts');
  const { openForReading } = await import('../storage/open.ts');
  const { createBlobStore } = await import('../storage/blob-store.ts');
  const { migrations } = await import('../storage/migrations/index.ts');
  const { db, files, close } = openForReading({ dir: forms.archive.dir, migrations });
  const stop = new AbortController();
  stop.abort();
  const core = { db, blobs: createBlobStore(db, files.blobs) };
  const how = {
    dir: forms.dir,
    job: 'x',
    signal: stop.signal,
    now: new Date(),
    emit: () => {},
    articles: [1],
  };
  expect(await runExport(core, { ...how, format: 'epub' })).toEqual({
    found: 1,
    written: 0,
    failed: [],
    files: [],
    cancelled: true,
  });
  expect(readdirSync(forms.dir)).toEqual([]);
  close();
  expect(id).toBeTruthy();
});

test('an archive in which a path is given for an article’s id has nothing written outside the folder that was chosen', async () => {
  const { id } = await forms.archive.call('clip.add', { clip: textClip() });
  const article = await forms.archive.call('article.get', { id });
  const path = '../../../elsewhere';
  forms.archive.reopen(() => {
    const db = openDatabase(join(forms.archive.dir, 'archive.sqlite'));
    db.run('UPDATE article SET uid = ?', path);
    db.close();
  });
  const dir = join(forms.dir, 'a', 'b', 'c');
  mkdirSync(dir, { recursive: true });
  for (const format of ['site', 'epub', 'markdown', 'html'] as const) {
    const { written } = await forms.archive.call('export.run', { format, dir });
    expect(written).toBe(1);
  }
  expect(
    [forms.dir, join(forms.dir, 'a'), join(forms.dir, 'a', 'b')].map((each) => readdirSync(each)),
  ).toEqual([['a'], ['b'], ['c']]);
  expect(readdirSync(join(dir, 'pressmark site', 'articles'))).toEqual([
    expect.stringMatching(/^article-[0-9a-f]{24}\.html$/),
  ]);
  expect(readFileSync(join(dir, 'pressmark.epub'), 'latin1')).not.toContain('..');
  expect(nameOf({ ...article, id: path, headline: null, publishedAt: null })).toMatch(
    /^article-[0-9a-f]{24}$/,
  );
});
