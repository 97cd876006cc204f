import { describe, expect, test } from 'vitest';
import { openLists, told } from './testing.ts';

const { articlesOf } = openLists();

describe('Pocket', () => {
  test('gives addresses, tags, times and what was read, from its table', async () => {
    const { articles, failed } = await articlesOf(
      'part_000000.csv',
      'title,url,time_added,tags,status\n' +
        '"Ports, reopened",https://news.example/a,1578900000,sea|north coast,archive\n' +
        'https://news.example/b,https://news.example/b,1578900001,,unread\n' +
        'title,https://news.example/c,1578900002,,unread\n' +
        'Script,javascript:alert(1),1578900003,,unread\n',
    );
    expect(articles.map(told)).toEqual([
      {
        headline: 'Ports, reopened',
        url: 'https://news.example/a',
        addedAt: '2020-01-13T07:20:00.000Z',
        tags: ['north coast', 'sea'],
        collections: [],
        read: true,
        starred: false,
      },
      expect.objectContaining({ headline: null, url: 'https://news.example/b', read: false }),
      expect.objectContaining({ headline: 'title', url: 'https://news.example/c' }),
    ]);
    expect(articles[0]?.warnings).toEqual(['Only an address: the text was not in the file']);
    expect(failed).toEqual([':5 “Script” has neither a text nor a web address.']);
  });

  test('gives what was marked, which joins the articles of its table whichever is read first', async () => {
    const { articles, failed } = await articlesOf(
      'annotations/part_000000.json',
      JSON.stringify([
        {
          url: 'https://news.example/a',
          title: 'Ports, reopened',
          highlights: [
            { quote: 'The sea was calm', created_at: 1600000000 },
            { quote: 'Nobody was hurt', created_at: 1590000000 },
          ],
        },
        { url: 'https://news.example/b', highlights: 'none' },
      ]),
    );
    expect(failed).toEqual([':2 It is no article with highlights: highlights.']);
    const marks = [{ target: { exact: 'Nobody was hurt' } }, { target: { exact: 'The sea was calm' } }];
    expect(articles).toMatchObject([
      { headline: 'Ports, reopened', addedAt: '2020-05-20T18:40:00.000Z', annotations: marks },
    ]);
    const again = await articlesOf(
      'part_000000.csv',
      'title,url,time_added,tags,status\nPorts,https://news.example/a,1578900000,sea,archive\n',
    );
    expect(again.articles).toMatchObject([
      { headline: 'Ports, reopened', tags: ['sea'], read: true, annotations: marks },
    ]);
  });

  test('shows the beginning of a title without end, and says so', async () => {
    const { articles } = await articlesOf(
      'part_000000.csv',
      `title,url,time_added,tags,status\n"${'Ports '.repeat(100_000)}",https://news.example/a,1578900000,,unread\n`,
    );
    expect(articles[0]?.headline).toMatch(/^Ports Ports /);
    expect(articles[0]?.headline?.length).toBeLessThanOrEqual(10_000);
    expect(articles[0]?.warnings).toContainEqual(expect.stringContaining('The title is longer'));
  });

  test('gives the same from its page, where only a heading says what was read', async () => {
    const { articles } = await articlesOf(
      'ril_export.html',
      `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://news.example/a" time_added="1578900000" tags="sea,north">Ports &amp; piers</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://news.example/b" time_added="1578900001" tags="">B</a></li></ul></body></html>`,
    );
    expect(articles.map(told)).toMatchObject([
      { headline: 'Ports & piers', tags: ['north', 'sea'], read: false },
      { headline: 'B', read: true },
    ]);
  });

  test('a table that breaks off in a quotation keeps what stands before', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, n) => `T${n},https://news.example/${n},1578900000,,unread\n`,
    ).join('');
    const { articles, failed } = await articlesOf(
      'p.csv',
      `title,url,time_added,tags,status\n${rows}"broken,https`,
    );
    expect(articles.length).toBeGreaterThanOrEqual(300);
    expect(failed).toEqual([expect.stringContaining('The table is broken after row 301')]);
  });
});
