import { describe, expect, test } from 'vitest';
import { onlyAnAddress } from '../given.ts';
import { openImports } from '../testing/import-of.ts';

const imports = openImports();

const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1610000000" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichen</H3>
    <DL><p>
        <DT><A HREF="https://news.example/a?x=1&amp;y=2" ADD_DATE="1610000001" TAGS="sea,war/ships">Ships &amp; boats – über alles</A>
        <DD>Read this
        <DT><H3>Deep</H3>
        <DL><p>
            <DT><A HREF="https://news.example/b" ADD_DATE="1610000002000000" ICON="data:image/png;base64,AA=">B</A>
        </DL><p>
        <DT><A HREF="javascript:alert(1)">A script</A>
    </DL><p>
    <DT><A HREF='https://news.example/c'>https://news.example/c</A>
    <DT><A HREF="place:sort=8">Recent</A>
    <DT><A HREF="data:text/html,<script>alert(1)</script>">Data</A>
</DL><p>`;

describe('bookmarks', () => {
  test('are stored as addresses with folders, tags, notes and dates', async () => {
    const { report, articles } = await imports.importTwice('bookmarks.html', file);
    expect(report).toMatchObject({ found: 6, stored: 3 });
    expect(articles[0]).toMatchObject({
      headline: 'Ships & boats – über alles',
      url: 'https://news.example/a?x=1&y=2',
      addedAt: '2021-01-07T06:13:21.000Z',
      tags: ['sea', 'war/ships'],
      collections: ['Lesezeichen'],
      text: '',
      warnings: [onlyAnAddress],
      annotations: [{ note: 'Read this', target: null }],
    });
    expect(articles[1]).toMatchObject({
      addedAt: '2021-01-07T06:13:22.000Z',
      tags: [],
      collections: ['Lesezeichen/Deep'],
    });
    expect(articles[2]).toMatchObject({ headline: null, url: 'https://news.example/c', tags: [] });
    expect(report.failed.map(({ reason }) => reason)).toEqual([
      'Only web addresses are archived, not “javascript:alert(1)”.',
      'Only web addresses are archived, not “place:sort=8”.',
      expect.stringContaining('data:text/html'),
    ]);
  });

  test('cut in the middle give what is there', async () => {
    const { report } = await imports.importFile('cut.html', file.slice(0, file.indexOf('<DD>')));
    expect(report).toMatchObject({ found: 1, stored: 1 });
  });

  test('that mean harm end in time', async () => {
    const deep = '<DL><DT><H3>x</H3>'.repeat(100_000);
    const open = `<A HREF="${'x'.repeat(5_000_000)}`;
    const { report } = await imports.importFile(
      'deep.html',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>${deep}<DT><A HREF="https://news.example/a">A</A>${open}`,
    );
    expect(report).toMatchObject({ found: 1, stored: 1 });
  });

  test('by the thousands are quick', async () => {
    const many = Array.from(
      { length: 5000 },
      (_, n) => `<DT><A HREF="https://news.example/${n}">Page ${n}</A>\n`,
    );
    const { report } = await imports.importFile(
      'many.html',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL>${many.join('')}`,
    );
    expect(report.stored).toBe(5000);
  });
});

describe('a list of addresses', () => {
  test('is stored line by line, with titles where there are some', async () => {
    const { report, articles } = await imports.importTwice(
      'list.txt',
      '\ufeff# to read\nhttps://news.example/a\r\n\r\n  http://news.example/b\tThe second title\nhttps://NEWS.example/a/\n',
    );
    expect(report).toMatchObject({ found: 3, stored: 2, alreadyThere: 1 });
    expect(articles.map(({ url, headline }) => [url, headline])).toEqual([
      ['https://news.example/a', null],
      ['http://news.example/b', 'The second title'],
    ]);
  });

  test('may be a shortcut of Windows', async () => {
    const { articles } = await imports.importFile(
      'a.url',
      '[InternetShortcut]\r\nURL=https://news.example/a\r\n',
    );
    expect(articles).toMatchObject([{ url: 'https://news.example/a' }]);
  });

  test('has what is no address told by its line, past the beginning that is looked at', async () => {
    const good = Array.from({ length: 1000 }, (_, n) => `https://news.example/${n}`).join('\n');
    const { report } = await imports.importFile('list.txt', `${good}\nnot an address\njavascript:alert(1)\n`);
    expect(report).toMatchObject({ found: 1002, stored: 1000 });
    expect(report.failed.map(({ source }) => source.replace(/^.*:/, ''))).toEqual(['1001', '1002']);
  });

  test('is no article that begins with an address', async () => {
    const { articles } = await imports.importFile(
      'a.txt',
      'https://news.example/a\n\nShips arrive\n\nHAMBURG (AP) — The first of many ships arrived on Monday.\n',
    );
    expect(articles[0]?.text).toContain('The first of many ships');
  });
});

test('an address adds its tags to an article that is there, and takes no text away', async () => {
  const first = await imports.importFile(
    'a.jsonl',
    `${JSON.stringify({ headline: 'Ships arrive', text: 'The text.', url: 'https://news.example/a' })}\n`,
  );
  const page =
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DT><A HREF="https://news.example/a" TAGS="sea">Other title</A>';
  const { report, articles } = await imports.importFile('b.html', page);
  expect(report).toMatchObject({ stored: 0, newEditions: 0, alreadyThere: 1, ids: first.report.ids });
  expect(articles[0]).toMatchObject({ headline: 'Ships arrive', text: 'The text.', tags: ['sea'] });
});
