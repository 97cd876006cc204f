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

describe('what arrives while the index is far behind', () => {
  const tagged = async () => (await archive.call('search.query', { query: 'tag:numbers' })).total;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const lines = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      JSON.stringify({ headline: `Story ${n}`, text: `An even number: ${n}.`, language: 'en' }),
    ).join('\n');
  const write = (count: number): string => {
    const path = join(folder, 'many.jsonl');
    writeFileSync(path, lines(count));
    return path;
  };
  const stoppedAfter = async (path: string, stop: () => unknown) => {
    const running = archive.call('import.run', { paths: [path], job: 'import' });
    const isThere = () =>
      archive.events.some((event) => event.name === 'job.progressed' && event.found > 500);
    while (!isThere()) await turn();
    await stop();
    const report = await running;
    expect(report.cancelled).toBe(true);
    return report;
  };

  test('is told of once it is in the index', async () => {
    await importLines(150, (n) => `Nothing of note: ${n}.`);
    await save('port', 'harbour', { tag: 'ports' });
    archive.reopen(() => {
      for (const suffix of ['', '-wal', '-shm'])
        rmSync(join(archive.dir, `index.sqlite${suffix}`), { force: true });
    });
    archive.events.length = 0;
    const { id } = await archive.call('clip.add', { clip: textClip() });
    archive.idle();
    expect(matched()).toEqual([['port', 1]]);
    expect((await archive.call('article.get', { id })).tags).toEqual(['ports']);
    expect(archive.events).toContainEqual({ name: 'archive.changed', ids: [id] });
    archive.reopen();
    archive.idle();
    expect(matched()).toEqual([['port', 1]]);
  });

  test('by an import that was stopped is told of all the same, and what comes when it goes on', async () => {
    await save('even', 'even', { tag: 'numbers' });
    const path = write(3000);
    const { stored } = await stoppedAfter(path, () => archive.call('job.cancel', { job: 'import' }));
    archive.idle();
    expect(await tagged()).toBe(stored);
    await archive.call('import.run', { paths: [path] });
    expect(await tagged()).toBe(3000);
  });

  test('by an import that the end of the program stopped is told of at the next start', async () => {
    await save('even', 'even', { tag: 'numbers' });
    const { stored } = await stoppedAfter(write(3000), () => archive.reopen());
    archive.idle();
    expect(await tagged()).toBe(stored);
  });
});
