import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mail, mhtml, million, page, warcRecord } from './testing/hostile.ts';
import { openImports } from './testing/import-of.ts';

const { importFile } = openImports();

describe('one bad thing ends itself only', () => {
  test('an address of a part that is no address', async () => {
    const { articles } = await importFile('a.eml', mail(page('<img src="cid:%zz">')));
    expect(articles[0]?.headline).toBe('Ferry returns');
  });

  test('JSON nested without end, beside what is sound', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const karakeep = `{"bookmarks":[{"createdAt":1700000000,"title":"Deep","content":${deep}},{"createdAt":1700000000,"title":"Ferry","content":{"type":"link","url":"https://news.example/a"}}],"lists":[]}`;
    expect((await importFile('k.json', karakeep)).report).toMatchObject({ found: 2, stored: 1 });
    const linkwarden = `{"id":1,"collections":[{"id":1,"name":"A","links":[{"name":"Deep","url":${deep}},{"name":"Ferry","url":"https://news.example/b"}]}]}`;
    expect((await importFile('l.json', linkwarden)).report).toMatchObject({ found: 2, stored: 1 });
    const wallabag = `[{"is_archived":0,"title":"Deep","url":${deep}},{"is_archived":0,"title":"Ferry","url":"https://news.example/c"}]`;
    expect((await importFile('w.json', wallabag)).report).toMatchObject({ found: 2, stored: 1 });
  });

  test('NULs and halves of characters', async () => {
    const odd = 'Ferry \\u0000 \\ud800 returns';
    const list = `[{"is_archived":0,"title":"${odd}","url":"https://news.example/d","tags":["\\ud800"],"content":"<p>${odd}</p>"}]`;
    const { articles } = await importFile('n.json', list);
    expect(articles[0]?.headline).toMatch(/^Ferry .*returns$/su);
    const csv = Buffer.from(
      'title,url,time_added,tags,status\nFerry \0\xff,https://news.example/e,1578900000,a\0b,unread\n',
      'latin1',
    );
    expect((await importFile('p.csv', csv)).report).toMatchObject({ found: 1, stored: 1 });
  });

  test('times that no calendar has', async () => {
    const late = mail(page('')).replace('13 Jan 2020', '13 Jan 30200');
    const { articles: mails } = await importFile('t.eml', late);
    expect(mails[0]?.publishedAt).toBeNull();
    const { articles: pages } = await importFile(
      't.mhtml',
      mhtml('8bit', page('')).replace('13 Jan 2020', '13 Jan 30200'),
    );
    expect(pages[0]?.capture.capturedAt).toMatch(/^20\d\d-/);
    const { articles: records } = await importFile(
      't.warc',
      warcRecord('https://news.example/t', page(''), 'yesterday'),
    );
    expect(records[0]?.capture.capturedAt).toMatch(/^20\d\d-/);
  });

  test('addresses of records that lead nowhere', async () => {
    const { articles } = await importFile('u.warc', warcRecord('javascript:alert(1)', page('')));
    expect(articles[0]?.url).toBeNull();
  });

  test('a WARC that unpacks without end, and one with a line of a hundred megabytes', async () => {
    const bomb = Buffer.concat([
      gzipSync(warcRecord('https://news.example/1', page(''))),
      gzipSync(
        Buffer.concat([
          Buffer.from(
            'WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n',
          ),
          Buffer.alloc(300 * million, 'a'),
        ]),
      ),
    ]);
    const before = process.memoryUsage.rss();
    const { report } = await importFile('b.warc.gz', bomb);
    expect(report.stored).toBeGreaterThan(0);
    const line = Buffer.concat([
      Buffer.from(warcRecord('https://news.example/2', page(''))),
      Buffer.from('WARC/1.0\r\nX: '),
      Buffer.alloc(100 * million, 'a'),
    ]);
    expect((await importFile('l.warc', line)).report.stored).toBe(1);
    expect(process.memoryUsage.rss() - before).toBeLessThan(700 * million);
  }, 60_000);

  test('a table of highlights whose last row is broken', async () => {
    const { report } = await importFile(
      'broken.csv',
      'Highlight,Book Title,Book Author,Highlighted at\nThe sea was calm,The Book,Ana,2024-01-01\n"Not closed',
    );
    expect(report).toMatchObject({
      found: 2,
      stored: 1,
      failed: [{ reason: expect.stringContaining('row 2') }],
    });
  });

  test('a table with a row of a hundred megabytes', async () => {
    const table = Buffer.concat([
      Buffer.from('title,url,time_added,tags,status\nFerry,https://news.example/a,1578900000,,unread\n"'),
      Buffer.alloc(100 * million, 'a'),
    ]);
    const { report } = await importFile('big.csv', table);
    expect(report).toMatchObject({ stored: 1 });
    expect(report.failed).toHaveLength(1);
  }, 60_000);
});
