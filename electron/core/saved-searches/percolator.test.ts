import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let folder: string;
beforeEach(() => {
  archive = openTestArchive();
  folder = mkdtempSync(join(tmpdir(), 'pressmark-percolator-'));
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true });
});

const save = (name: string, query: string, more: { readonly tag?: string; readonly notify?: boolean } = {}) =>
  archive.call('saved-search.save', { name, query, ...more });
const matched = () =>
  archive.events.flatMap((event) =>
    event.name === 'saved-search.matched' ? [[event.search, event.articles.length] as const] : [],
  );
const importLines = async (count: number, text: (n: number) => string) => {
  const lines = Array.from({ length: count }, (_, n) =>
    JSON.stringify({ headline: `Story ${n}`, text: text(n), publishedAt: '2024-05-01', language: 'en' }),
  );
  const path = join(folder, 'articles.jsonl');
  writeFileSync(path, lines.join('\n'));
  return archive.call('import.run', { paths: [path] });
};

describe('an arriving article', () => {
  // Each of these finds the same by the search itself, which is compared below.
  const queries = [
    'harbour',
    'harbours storm',
    'HARBOUR -snow',
    'the harbour',
    'snow OR fishermen',
    'repai*',
    'headline:harbour',
    'headline:fishermen',
    'agency:reuters',
    'place:lindmar (crowns OR snow)',
    '"two days after"',
    '"days two after"',
    'harbour NEAR/3 reopened',
    'CAPS(Lindmar)',
    '-harbour',
    'is:unread harbour',
    'is:trashed harbour',
    'date:2024 harbour',
    'before:2020 harbour',
    'tag:sea',
    'tag:ports',
    'lang:en',
    'lang:es',
    'zzz',
    '"…" harbour',
    'search:nobody harbour',
    'harbuor~1',
    'harboux~1 -snow',
    '*arbou*',
    'h?rbour',
    'length>10 harbour',
    'length>100000',
    'has:dateline',
    'has:image',
    '-has:tag',
    'has:tag harbour',
    'is:corrected',
    '-is:edited snow',
    'added:2024-05 harbour',
    'added<2024',
    'added:today',
    'age>50y',
    'lang:english',
    'url:example.org',
    '-(has:image OR url:example.net) harbour',
  ];

  test('is matched by just those saved searches that would find it', async () => {
    for (const query of queries) await save(query.replace(/"/g, "'"), query);
    await archive.call('clip.add', { clip: textClip(), tags: ['sea/ports'] });
    const found: string[] = [];
    for (const query of queries) {
      const { total } = await archive.call('search.query', { query });
      if (total > 0) found.push(query.replace(/"/g, "'"));
    }
    expect(
      matched()
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(found.toSorted());
    expect(found.length).toBeGreaterThan(10);
    expect(found.length).toBeLessThan(queries.length - 5);
  });

  test('is told of by event with what the search asks for', async () => {
    const { search } = await save('port', 'harbour', { notify: true });
    const { id } = await archive.call('clip.add', { clip: textClip() });
    expect(archive.events).toContainEqual({
      name: 'saved-search.matched',
      id: search.id,
      search: 'port',
      notify: true,
      articles: [id],
    });
  });

  test('gets the tag of the search, and is found by it', async () => {
    await save('port', 'harbour', { tag: 'sea/port' });
    const { id } = await archive.call('clip.add', { clip: textClip() });
    expect((await archive.call('article.get', { id })).tags).toEqual(['sea/port']);
    expect((await archive.call('search.query', { query: 'tag:sea' })).total).toBe(1);
  });

  test('that was there already is not told of again', async () => {
    await archive.call('clip.add', { clip: textClip() });
    await save('port', 'harbour');
    await archive.call('clip.add', { clip: textClip() });
    expect(matched()).toEqual([]);
  });
});

describe('an import', () => {
  test('of few articles is looked through one by one', async () => {
    await save('oil', 'oil price*');
    await save('phrase', '"oil prices fell"');
    await importLines(3, (n) => (n === 1 ? 'The oil prices fell again.' : 'Nothing of note.'));
    expect(matched()).toEqual([
      ['oil', 1],
      ['phrase', 1],
    ]);
  });

  test('of many is looked through at once, and each of its articles counted once', async () => {
    await save('even', 'even', { tag: 'numbers' });
    await save('odd', 'odd');
    await importLines(2500, (n) => (n % 2 === 0 ? `An even number: ${n}.` : `An odd one: ${n}.`));
    const total = (name: string) =>
      matched().reduce((sum, [search, count]) => sum + (search === name ? count : 0), 0);
    expect([total('even'), total('odd')]).toEqual([1250, 1250]);
    expect((await archive.call('search.query', { query: 'tag:numbers' })).total).toBe(1250);
  });

  test('of what is there already matches nothing', async () => {
    await importLines(20, (n) => `An even number: ${n}.`);
    await save('even', 'even');
    await importLines(20, (n) => `An even number: ${n}.`);
    expect(matched()).toEqual([]);
  });
});
