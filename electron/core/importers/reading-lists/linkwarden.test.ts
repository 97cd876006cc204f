import { expect, test } from 'vitest';
import { openLists, told } from './testing.ts';

const { articlesOf } = openLists();

test('Linkwarden gives addresses in their collections', async () => {
  const link = (id: number, url: string) => ({
    id,
    name: `L${id}`,
    url,
    description: '',
    createdAt: '2020-01-13T07:20:00.000Z',
    tags: [{ name: 'sea' }],
  });
  const { articles } = await articlesOf(
    'linkwarden.json',
    JSON.stringify({
      id: 1,
      name: 'A person',
      collections: [
        { id: 1, name: 'Coast', parentId: null, links: [link(1, 'https://news.example/a')] },
        { id: 2, name: 'Piers', parentId: 1, links: [link(2, 'https://news.example/b')] },
      ],
      pinnedLinks: [{ id: 2 }],
    }),
  );
  expect(articles.map(told)).toMatchObject([
    { headline: 'L1', tags: ['sea'], collections: ['Coast'], starred: false },
    { headline: 'L2', tags: ['sea'], collections: ['Coast/Piers'], starred: true },
  ]);
});
