import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageClip } from '../../testing/clips.ts';
import { openTestArchive } from '../../testing/open-test-archive.ts';
import { openExports } from '../testing.ts';

const forms = openExports();

describe('a WARC', () => {
  test('has the raw bytes of every edition, and is read again', async () => {
    const url = 'https://news.example/harbour';
    const { id } = await forms.archive.call('clip.add', { clip: pageClip({ url }) });
    forms.archive.setTime('2024-05-07T00:00:00.000Z');
    await forms.archive.call('clip.add', {
      clip: pageClip({ url, body: 'LINDMAR - Another text, which is a whole story of its own.' }),
    });
    const { files } = await forms.run('warc');
    expect(files.map((path) => basename(path))).toEqual(['pressmark.warc.gz']);
    expect(gunzipSync(readFileSync(files[0] ?? '')).toString('utf8')).toMatch(
      /^WARC\/1\.1\r\nWARC-Type: warcinfo\r\n/,
    );
    const other = openTestArchive();
    expect(await other.call('import.run', { paths: files })).toMatchObject({
      found: 2,
      stored: 1,
      newEditions: 1,
    });
    const { hits } = await other.call('search.query', { query: '' });
    for (const edition of [1, 2]) {
      const was = await forms.archive.call('article.get', { id, edition });
      const is = await other.call('article.get', { id: hits[0]?.id ?? '', edition });
      expect(is.capture).toMatchObject({
        sha256: was.capture.sha256,
        url,
        capturedAt: was.capture.capturedAt,
      });
      expect([is.text, is.warnings]).toEqual([was.text, was.warnings]);
    }
    other.close();
  });
});

test('a page without an address comes back without one from a WARC', async () => {
  await forms.archive.call('clip.add', { clip: { ...pageClip(), url: null } });
  const { files } = await forms.run('warc');
  const other = openTestArchive();
  const { ids } = await other.call('import.run', { paths: files });
  expect((await other.call('article.get', { id: ids[0] ?? '' })).url).toBe(null);
  other.close();
});
