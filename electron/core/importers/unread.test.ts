import { expect, test } from 'vitest';
import { openImports } from './testing/import-of.ts';

const { write, call, importFile } = openImports();

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('pictures beside notes are no failures: they are passed over, and that is told', async () => {
  write('vault/a.md', '# A ship\n\nIt came at noon. ![The ship](att/ship.png)\n');
  const picture = write('vault/att/ship.png', dot);
  const report = await call('import.run', { paths: [write('vault/b.md', '# B\n\nAnother.').slice(0, -5)] });
  expect(report).toMatchObject({ found: 2, stored: 2, failed: [] });
  expect(report.passedOver?.named).toEqual([{ source: picture, words: 'It is a picture.' }]);
  const named = await call('import.run', { paths: [picture] });
  expect(named.failed).toEqual([{ source: picture, reason: 'It is a picture, and by itself no article.' }]);
});

test('JSON of a program that is not known is no article, and is told', async () => {
  const { report } = await importFile('board.canvas', '{"nodes":[]}');
  expect(report.failed.map(({ reason }) => reason)).toEqual([
    'It is JSON of a program that Pressmark does not know.',
  ]);
});

test('of a file that an import names, only what its folder of copies has is told and kept', async () => {
  const folder = write('upload-1/a.md', '# A ship\n\nIt came at noon.').slice(0, -5);
  write('upload-1/sub/b.bin', Buffer.from([0, 1, 2]));
  const report = await call('import.run', { paths: [folder], within: folder });
  expect(report.failed).toMatchObject([{ source: 'sub/b.bin' }]);
  const { capture } = await call('article.get', { id: report.ids[0] ?? '' });
  expect(capture.source).toBe('a.md');
});
