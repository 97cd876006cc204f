import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textClip } from '../testing/clips.ts';
import { openExports } from './testing.ts';

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
