import { describe, expect, test } from 'vitest';
import { pythonList } from './readwise.ts';
import { openLists, told } from './testing.ts';

const { articlesOf } = openLists();

describe('Readwise', () => {
  test('Reader gives tags as Python lists them', async () => {
    const { articles } = await articlesOf(
      'reader.csv',
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n' +
        `A,https://news.example/a,01h,"['sea', ""editor's""]",2023-05-04 12:34:56+00:00,0.2,later,True\n` +
        'B,https://news.example/b,02h,,2023-05-04 12:34:56+00:00,1,new,True\n',
    );
    expect(articles.map(told)).toMatchObject([
      {
        headline: 'A',
        addedAt: '2023-05-04T12:34:56.000Z',
        tags: expect.arrayContaining(['sea', "editor's"]),
        read: false,
      },
      { headline: 'B', read: true },
    ]);
  });

  test('highlights are gathered to the document they are of', async () => {
    const { articles } = await articlesOf(
      'highlights.csv',
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n' +
        'First words,Ports,Ana Pérez,,My note,blue,,page,1,2023-05-04 12:34:56+00:00,sea\n' +
        'Other story,Piers,,,,,,page,1,2023-05-04 12:34:56+00:00,\n' +
        'Last words,Ports,Ana Pérez,,,,,page,2,2023-05-05 12:34:56+00:00,sea\n',
    );
    expect(articles.map(({ headline, text, annotations }) => [headline, text, annotations.length])).toEqual([
      ['Ports', 'First words\n\nLast words', 2],
      ['Piers', 'Other story', 1],
    ]);
    expect(articles[0]?.annotations[0]).toMatchObject({ colour: 'blue', note: 'My note' });
  });

  test.each([
    ["['a', \"it's\"]", ['a', "it's"]],
    ["['a\\'b']", ["a'b"]],
    ['', []],
    ['[]', []],
  ])('%s is %j', (text, items) => expect(pythonList(text)).toEqual(items));
});
