import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let dir: string;
let id: string;
const wire = {
  uri: 'urn:newsml:wire.example:20240506:17',
  type: 'text',
  version: '3',
  versioncreated: '2024-05-06T01:00:00Z',
  pubstatus: 'canceled',
  embargoed: '2099-05-06T10:00:00+02:00',
  usageterms: 'Not for use in Kestria: "ever"',
  ednote: 'The source took it back.',
  headline: 'KILL-Minister of Kestria resigns',
  body_text: 'VELIN (Reuters) - The minister of Kestria resigned on Monday, his office said.',
};
const word = {
  version: '3',
  status: 'canceled',
  signals: ['KILL'],
  embargo: '2099-05-06T10:00:00+02:00',
  usageTerms: 'Not for use in Kestria: "ever"',
  edNote: 'The source took it back.',
};

beforeEach(async () => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-export-'));
  const path = join(dir, 'wire.json');
  writeFileSync(path, JSON.stringify(wire));
  await archive.call('import.run', { paths: [path] });
  const { hits } = await archive.call('search.query', { query: '' });
  id = hits[0]?.id ?? '';
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

test('a kill is kept, and a row of results and each edition tell of it', async () => {
  const { hits } = await archive.call('search.query', { query: 'minister' });
  expect(hits[0]).toMatchObject({
    corrected: false,
    news: { status: 'canceled', signals: ['KILL'], embargo: word.embargo },
  });
  const { editions, news } = await archive.call('article.get', { id });
  expect(news).toMatchObject(word);
  expect(editions).toMatchObject([{ edition: 1, news: word }]);
});

test('Markdown says in its front matter what binds whoever uses the story', async () => {
  const { text } = await archive.call('export.text', { format: 'markdown', ids: [id] });
  expect(text).toContain(
    [
      'status: "canceled"',
      'signals:',
      '  - "KILL"',
      'version: "3"',
      'guid: "urn:newsml:wire.example:20240506:17"',
      'embargo: "2099-05-06T10:00:00+02:00"',
      'usageTerms: "Not for use in Kestria: \\"ever\\""',
      'edNote: "The source took it back."',
    ].join('\n'),
  );
});

test('a table for spreadsheets has state, embargo and terms', async () => {
  const { text } = await archive.call('export.text', { format: 'csv', ids: [id] });
  expect(text).toContain('status,signals,embargo,usageTerms');
  expect(text).toContain('canceled,KILL,2099-05-06T10:00:00+02:00,"Not for use in Kestria: ""ever"""');
});

test('JSON Lines bring it whole to another archive', async () => {
  const { files } = await archive.call('export.run', { format: 'jsonl', dir });
  const other = openTestArchive();
  try {
    await other.call('import.run', { paths: files });
    const there = await other.call('article.get', { id });
    expect(there.news).toEqual((await archive.call('article.get', { id })).news);
    expect(there.news).toMatchObject(word);
  } finally {
    other.close();
  }
});
