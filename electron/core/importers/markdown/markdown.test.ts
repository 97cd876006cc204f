import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { makeZip } from '../testing/make-zip.ts';
import { renderMarkdown } from './render-blocks.ts';

const imports = openImports();
const only = async (content: string, name = 'note.md') => {
  const { report, articles } = await imports.importTwice(name, content);
  expect(report).toMatchObject({ found: 1, stored: 1, failed: [] });
  const [article] = articles;
  if (!article) throw new Error('nothing was stored');
  return article;
};

const words = 'The quay of Velin was widened over the winter, and the first ship came on Monday.';
const long = Array.from({ length: 12 }, (_, at) => `In year ${at} of its life it was so. ${words}`).join(
  '\n\n',
);
/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('pictures beside a note', () => {
  test.each([
    ['a short one', words],
    ['a long one', long],
  ])('are kept where they stand, also at the end of %s', async (_, body) => {
    imports.write('img/a.png', dot);
    imports.write('img/b.png', Buffer.concat([dot, Buffer.from([0])]));
    const { articles } = await imports.importFile(
      'note.md',
      `# First ship\n\n${body}\n\n![The crane](img/a.png)\n\n${words}\n\n![The ship](img/b.png)\n`,
    );
    const html = articles[0]?.html ?? '';
    expect(html.match(/src="\/blob\/[\da-f]{64}"/g)).toHaveLength(2);
    expect(html).toMatch(
      /alt="The crane"[\s\S]*<p>The quay of Velin[\s\S]*alt="The ship"[^<]*<\/figure>\s*$/,
    );
  });

  test('of a page on the net stand where they stood, too', async () => {
    const { articles } = await imports.importFile(
      'note.md',
      `# First ship\n\n${words}\n\n![The ship](https://news.example/ship.png)\n`,
    );
    expect(articles[0]?.html).toMatch(/^<p>The quay[\s\S]*ship\.png[^<]*<\/figure>\s*$/);
  });
});

describe('front matter', () => {
  test("is read as Obsidian's clipper writes it", async () => {
    const article = await only(
      `---
title: "Ships: the first arrive"
source: "https://news.example/ships?utm_source=x"
author:
  - "[[Ada Lovelace]]"
  - "[[people/g-hopper|Grace Hopper]]"
published: 2024-01-12
created: 2024-01-15
description: "What came into the harbour"
tags:
  - "clippings"
  - "sea/ships"
---
HAMBURG (AP) — The **first** of many [ships](https://news.example/all) arrived.

## The harbour

> It is large.

- grain
- wood
`,
      'clipping',
    );
    expect(article).toMatchObject({
      headline: 'Ships: the first arrive',
      url: 'https://news.example/ships?utm_source=x',
      authors: ['Ada Lovelace', 'Grace Hopper'],
      publishedAt: '2024-01-12',
      addedAt: '2024-01-15',
      alternativeHeadline: 'What came into the harbour',
      tags: ['clippings', 'sea/ships'],
      place: 'HAMBURG',
      agency: 'AP',
      text: 'HAMBURG (AP) — The first of many ships arrived.\n\nThe harbour\n\nIt is large.\n\ngrain\nwood',
      html: expect.stringContaining('<a href="https://news.example/all">ships</a>'),
      origins: { headline: { origin: 'given' }, place: { origin: 'dateline' } },
      capture: { type: 'text/markdown', capturedAt: '2024-01-15T12:00:00Z' },
    });
  });

  test('is read as Joplin, Hugo and Jekyll write it', async () => {
    const joplin = await only(
      '---\ntitle: Ships\nupdated: 2024-02-03 04:05:06Z\ncreated: 2024-01-15 10:00:00Z\nsource: https://news.example/a\nauthor: A. Lovelace\ncompleted?: yes\ntags:\n  - sea\n---\n\nOne.\n',
    );
    expect(joplin).toMatchObject({
      modifiedAt: '2024-02-03T04:05:06Z',
      addedAt: '2024-01-15T10:00:00Z',
      authors: ['A. Lovelace'],
      read: true,
    });
    const hugo = await only(
      '---\ntitle: Boats\ndate: 2024-01-12T09:30:00+01:00\nlastmod: 12 January 2024\ncategories: [sea, war]\ntags: one, two words\nfeatured: {a: 1}\n---\nTwo.\n',
    );
    expect(hugo).toMatchObject({
      publishedAt: '2024-01-12T09:30:00+01:00',
      modifiedAt: '2024-01-12',
      tags: ['one', 'sea', 'two words', 'war'],
    });
  });

  test('that is broken costs no date', async () => {
    const article = await only('---\ntitle: Ships: "cut\npublished: 2024-01-12\n\t- x: [\n---\nOne.\n');
    expect(article).toMatchObject({ headline: 'Ships: "cut', publishedAt: '2024-01-12' });
    expect(article.warnings).toEqual([expect.stringContaining('front matter')]);
  });

  test('means no harm', async () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n && 9)}]`).join(
      '\n',
    );
    expect(await only(`---\ntitle: Bomb\n${bomb}\n---\nOne.\n`)).toMatchObject({ headline: 'Bomb' });
    expect(
      await only(
        '---\ntitle: Ships\nsource: javascript:alert(1)\n__proto__: {x: 1}\n---\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>\n',
      ),
    ).toMatchObject({ url: null, html: expect.not.stringMatching(/script|onerror|href/) });
  });
});

test('without front matter its lines say what they say on a page', async () => {
  const article = await only(
    '# Ships arrive in Hamburg\n\nBy Ada Lovelace\n\nHAMBURG (AP) — The first of many ships arrived on Monday, the authority said in a statement.\n\nThe second of them is expected to arrive on Tuesday evening, it added.\n',
  );
  expect(article).toMatchObject({
    headline: 'Ships arrive in Hamburg',
    authors: ['Ada Lovelace'],
    agency: 'AP',
  });
});

test('an article of our own that was exported comes back as it was', async () => {
  const line = {
    headline: 'A *star* #1',
    text: 'HAMBURG (AP) — One.\n\n* two',
    tags: ['a b'],
    starred: true,
    publishedAt: '2024-01-12',
  };
  const { articles } = await imports.importFile(
    'a.jsonl',
    JSON.stringify({ ...line, url: 'https://news.example/a' }),
  );
  const { text } = await imports.call('export.text', {
    format: 'markdown',
    ids: articles.map(({ id }) => id),
  });
  const { report } = await imports.importFile('export.md', text);
  expect(report).toMatchObject({ found: 1, alreadyThere: 1 });
});

test('pictures beside it come along', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const zip = await makeZip([
    {
      name: 'vault/a.md',
      bytes: Buffer.from('---\ntitle: A\n---\nOne ![x](<my pictures/1.png>) two ![[2.png]].\n'),
    },
    { name: 'vault/my pictures/1.png', bytes: png },
    { name: 'vault/2.png', bytes: Buffer.concat([png, png]) },
  ]);
  const { articles } = await imports.importFile('vault.zip', zip);
  expect(articles[0]?.html?.match(/src="\/blob\/[0-9a-f]{64}"/g)).toHaveLength(2);
});

describe('rendering', () => {
  test('keeps every word of prose, whatever its marks', () => {
    const word = fc.constantFrom(
      'ships',
      'a_b',
      '*',
      '**',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<',
      '&',
      '#',
      '>',
      '-',
      '1.',
      '|',
      '\n',
      '\n\n',
      '  ',
      '\\',
      '~~',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const html = renderMarkdown(words.join(' '));
        const count = (text: string) => text.match(/ships/g)?.length ?? 0;
        expect(count(html)).toBe(count(words.join(' ')));
      }),
    );
  });

  test.each(['>', '> ', '[', '[](', '**a ', '_a*', '`', '- ', '![', '<a ', '|a', '* * '])(
    'of %j over and over ends in time',
    (sign) => {
      const began = performance.now();
      renderMarkdown(sign.repeat(200_000));
      expect(performance.now() - began).toBeLessThan(15_000);
    },
  );
});
