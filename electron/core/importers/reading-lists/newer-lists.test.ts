import { describe, expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { told } from './testing.ts';

const { importFile, importTwice, call } = openImports();

describe('Raindrop', () => {
  test('gives addresses, folders, notes and marked passages', async () => {
    const { report, articles } = await importTwice(
      'raindrop.csv',
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n' +
        '7,Ferry returns,"To read, soon",After three winters,https://news.example/a,News / North,"sea, ferries",2024-05-06T05:00:00.000Z,https://news.example/a.jpg,"Highlight:the sea was calm\nNote:really?",true\n' +
        '8,Script,,,javascript:alert(1),Unsorted,,2024-05-06T05:00:00.000Z,,,false\n',
    );
    expect(report).toMatchObject({ found: 2, stored: 1 });
    expect(articles.map(told)).toEqual([
      {
        headline: 'Ferry returns',
        url: 'https://news.example/a',
        addedAt: '2024-05-06T05:00:00.000Z',
        tags: ['ferries', 'sea'],
        collections: ['News/North'],
        read: false,
        starred: true,
      },
    ]);
    const annotations = await call('annotation.list', { article: articles[0]?.id ?? '' });
    expect(JSON.stringify(annotations)).toContain('the sea was calm');
    expect(JSON.stringify(annotations)).toContain('really?');
    expect(JSON.stringify(annotations)).toContain('To read, soon');
  });
});

describe('Matter', () => {
  test('gives addresses with author, publisher and state', async () => {
    const { articles } = await importTwice(
      '_matter_history.csv',
      'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last Interaction Date\n' +
        'Ferry returns,Anna Berg,Harwick Herald,https://news.example/a,sea,300,False,True,True,0,2023-02-01\n' +
        'Later,,,https://news.example/b,,300,True,False,False,0,2023-02-02\n',
    );
    expect(articles.map(told)).toMatchObject([
      { headline: 'Ferry returns', tags: ['sea'], read: true, starred: true },
      { headline: 'Later', read: false, starred: false, addedAt: '2023-02-02T00:00:00.000Z' },
    ]);
    expect(articles[0]).toMatchObject({ authors: ['Anna Berg'], publisher: 'Harwick Herald' });
  });
});

describe('GoodLinks', () => {
  test('gives addresses, stars and what was read; what is broken is told', async () => {
    const { report, articles } = await importFile(
      'GoodLinks.json',
      JSON.stringify([
        {
          url: 'https://news.example/a',
          title: 'Ferry returns',
          tags: ['sea'],
          starred: true,
          addedAt: 1_600_000_000.5,
          readAt: 1_600_000_500,
        },
        { title: 'No address', addedAt: 1_600_000_000 },
        { url: 'data:text/html,<script>alert(1)</script>', addedAt: 1_600_000_000 },
      ]),
    );
    expect(report).toMatchObject({ found: 3, stored: 1 });
    expect(articles.map(told)).toMatchObject([
      { headline: 'Ferry returns', tags: ['sea'], read: true, starred: true },
    ]);
    expect(report.failed.map(({ reason }) => reason)).toEqual([
      'It is no link: url.',
      'It has neither a text nor a web address.',
    ]);
  });
});
