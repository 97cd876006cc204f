import { expect, test } from 'vitest';
import { openLists } from './testing.ts';

const { articlesOf } = openLists();

test('Karakeep gives addresses and texts in their lists, even where lists lie in a circle', async () => {
  const { articles, failed } = await articlesOf(
    'karakeep.json',
    JSON.stringify({
      bookmarks: [
        {
          createdAt: 1578900000,
          title: 'A',
          tags: ['sea'],
          lists: ['l2'],
          content: { type: 'link', url: 'https://news.example/a' },
          note: 'N',
          archived: true,
        },
        {
          createdAt: 1578900001,
          title: 'T',
          tags: [],
          content: { type: 'text', text: 'Words of a note.' },
          note: null,
        },
        { createdAt: 1578900002, title: 'Asset', tags: [], content: null },
      ],
      lists: [
        { id: 'l1', name: 'Coast', parentId: 'l2', type: 'manual' },
        { id: 'l2', name: 'Ports/Piers', parentId: 'l1', type: 'manual' },
      ],
    }),
  );
  expect(
    articles.map(({ headline, text, tags, collections, read, annotations }) => ({
      headline,
      text,
      tags,
      collections,
      read,
      notes: annotations.length,
    })),
  ).toEqual([
    { headline: 'A', text: '', tags: ['sea'], collections: ['Coast/Ports∕Piers'], read: true, notes: 1 },
    { headline: 'T', text: 'Words of a note.', tags: [], collections: [], read: false, notes: 0 },
  ]);
  expect(failed).toEqual([
    ':3 “Asset” has neither a text nor a web address: Karakeep’s export leaves out pictures and PDFs. Download it there, and add the file.',
  ]);
});
