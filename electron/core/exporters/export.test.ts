import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../contract/article.ts';
import { pageClip, textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-export-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

const run = (format: 'jsonl' | 'markdown', query = '') => archive.call('export.run', { format, dir, query });
const allOf = async (from: TestArchive): Promise<Article[]> => {
  const { hits } = await from.call('search.query', { query: '', sort: 'oldest', limit: 1000 });
  const articles = await Promise.all(hits.map(({ id }) => from.call('article.get', { id })));
  return articles.sort((left, right) => (left.id < right.id ? -1 : 1));
};

/** What an import of an export gives back: all but the capture's own bytes, which are the line's now, and the older editions. */
const told = ({ capture, edition: _edition, editions: _editions, ...article }: Article) => ({
  ...article,
  capturedAt: capture.capturedAt,
});

describe('JSON lines', () => {
  test('import to equal articles, with their tags and state, and import to nothing new where they came from', async () => {
    const { id } = await archive.call('clip.add', {
      clip: textClip(),
      tags: ['sea/Lindmar'],
      fields: { section: 'Coast' },
    });
    await archive.call('clip.add', { clip: pageClip({ headline: 'Другой заголовок' }) });
    await archive.call('article.set-state', { ids: [id], read: true, starred: true });
    const { files, written } = await run('jsonl');
    expect(written).toBe(2);
    const other = openTestArchive();
    await other.call('import.run', { paths: files });
    expect((await allOf(other)).map(told)).toEqual((await allOf(archive)).map(told));
    other.close();
    expect(await archive.call('import.run', { paths: files })).toMatchObject({ found: 2, alreadyThere: 2 });
  });

  test('carry highlights and notes, which come to nothing new where they are already', async () => {
    const { id } = await archive.call('clip.add', { clip: textClip() });
    const mark = { article: id, colour: 'green', note: 'Who *waited*?' } as const;
    await archive.call('annotation.add', { ...mark, target: { exact: 'Fishermen had waited' } });
    await archive.call('annotation.add', { article: id, target: { exact: 'not in the text' } });
    await archive.call('annotation.add', { article: id, note: 'On the whole' });
    const { files } = await run('jsonl');
    const other = openTestArchive();
    await other.call('import.run', { paths: files });
    expect((await allOf(other)).map(told)).toEqual((await allOf(archive)).map(told));
    await other.call('import.run', { paths: files });
    await archive.call('import.run', { paths: files });
    expect((await other.call('annotation.list', {})).total).toBe(3);
    expect((await archive.call('annotation.list', {})).total).toBe(3);
    other.close();
  });

  test('whatever the articles hold, they import to the same', async () => {
    const line = fc.record(
      {
        headline: fc.string({ minLength: 1, unit: 'grapheme' }),
        text: fc.string({ unit: 'grapheme' }),
        byline: fc.option(fc.string()),
        authors: fc.array(fc.string({ minLength: 1 })),
        publishedAt: fc
          .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        section: fc.string(),
        tags: fc.array(fc.constantFrom('a', 'a/b', 'Straße', '日本/東京'), { maxLength: 2 }),
        starred: fc.boolean(),
      },
      { requiredKeys: ['headline'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (articles) => {
        const [from, to] = [openTestArchive(), openTestArchive()];
        try {
          const source = join(mkdtempSync(join(dir, 'in-')), 'in.jsonl');
          await import('node:fs/promises').then(({ writeFile }) =>
            writeFile(source, articles.map((each) => JSON.stringify(each)).join('\n')),
          );
          await from.call('import.run', { paths: [source] });
          const { files } = await from.call('export.run', { format: 'jsonl', dir });
          await to.call('import.run', { paths: files });
          expect((await allOf(to)).map(told)).toEqual((await allOf(from)).map(told));
        } finally {
          from.close();
          to.close();
        }
      }),
      { numRuns: 15 },
    );
  });

  test('never overwrite: a second export has another name', async () => {
    await archive.call('clip.add', { clip: textClip() });
    const first = (await run('jsonl')).files;
    const second = (await run('jsonl')).files;
    expect([...first, ...second].map((path) => basename(path))).toEqual([
      'pressmark.jsonl',
      'pressmark 2.jsonl',
    ]);
  });

  test('of a query are what it finds', async () => {
    await archive.call('clip.add', { clip: textClip() });
    await archive.call('clip.add', { clip: textClip({ headline: 'Zeppelin seen' }) });
    expect(await run('jsonl', 'zeppelin')).toMatchObject({ found: 1, written: 1 });
  });
});

describe('Markdown', () => {
  test('has highlights as quotes with their notes below the story, and nothing of them where there are none', async () => {
    const { id } = await archive.call('clip.add', { clip: textClip() });
    const { text: before } = await archive.call('export.text', { format: 'markdown', ids: [id] });
    await archive.call('annotation.add', { article: id, target: { exact: 'Nobody was hurt' } });
    const exact = 'Fishermen had waited on the quay since dawn';
    await archive.call('annotation.add', { article: id, target: { exact }, note: 'Who *waited*?' });
    await archive.call('annotation.add', { article: id, note: '- On the whole' });
    const { text } = await archive.call('export.text', { format: 'markdown', ids: [id] });
    expect(text).toBe(
      `${before}\n## Highlights and notes\n\n- On the whole\n\n> ${exact}\n\nWho *waited*?\n\n> Nobody was hurt\n`,
    );
  });

  test('has front matter that a YAML reader takes, and the text as it is', async () => {
    await archive.call('clip.add', {
      clip: textClip({ url: 'https://news.example/a' }),
      fields: {
        headline: 'Yes: "no" #1 [x]',
        authors: ['Ana Pérez'],
        text: '1. Not a list\n\n# not a heading *or* <b>',
      },
      tags: ['sea/the north'],
    });
    const { files } = await run('markdown');
    expect(files.map((path) => basename(path))).toEqual(['2024-01-13 Yes no 1 x.md']);
    expect(readFileSync(files[0] ?? '', 'utf8')).toBe(`---
title: "Yes: \\"no\\" #1 [x]"
source: "https://news.example/a"
author:
  - "Ana Pérez"
published: "2024-01-13"
created: "2024-05-06T07:08:09.000Z"
description: "1. Not a list"
tags:
  - "sea/the-north"
id: "000000000001"
dateline: "LINDMAR, Jan 13 (Reuters) -"
place: "LINDMAR"
agency: "Reuters"
language: "en"
read: false
starred: false
sha256: "${(await archive.call('article.get', { id: '000000000001' })).capture.sha256}"
---

# Yes: "no" #1 \\[x\\]

1\\. Not a list

\\# not a heading \\*or\\* \\<b>
`);
  });

  test('gives each article a name of its own, and touches no file that is there', async () => {
    for (const body of ['One thing.', 'Another thing.', 'A third.']) {
      await archive.call('clip.add', {
        clip: textClip({ body }),
        fields: { headline: 'AUX', publishedAt: null },
      });
    }
    await run('markdown');
    await run('markdown');
    expect(readdirSync(dir).sort()).toEqual([
      '_AUX 2.md',
      '_AUX 3.md',
      '_AUX 4.md',
      '_AUX 5.md',
      '_AUX 6.md',
      '_AUX.md',
    ]);
  });
});

test('a few articles can be had as one text', async () => {
  const { id } = await archive.call('clip.add', { clip: textClip() });
  const one = await archive.call('export.text', { format: 'markdown', ids: [id] });
  expect(one).toMatchObject({ name: 'Harbour of Lindmar reopens after storm.md', type: 'text/markdown' });
  const many = await archive.call('export.text', { format: 'jsonl', ids: [id] });
  expect(JSON.parse(many.text)).toMatchObject({ id });
});
