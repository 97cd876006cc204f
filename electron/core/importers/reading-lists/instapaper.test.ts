import { describe, expect, test } from 'vitest';
import { openLists, told } from './testing.ts';

const { articlesOf } = openLists();

describe('Instapaper', () => {
  test('is read in its old form, whose folder is the state', async () => {
    const { articles } = await articlesOf(
      'instapaper.csv',
      'URL,Title,Selection,Folder\nhttps://news.example/a,A,,Starred\nhttps://news.example/b,B,"Some, words",Archive\nhttps://news.example/c,C,,Ports\n',
    );
    expect(articles.map(told)).toMatchObject([
      { headline: 'A', starred: true, read: false },
      { headline: 'B', read: true },
      { headline: 'C', tags: [], collections: ['Ports'] },
    ]);
    expect(articles[1]?.annotations).toMatchObject([{ target: { exact: 'Some, words' } }]);
  });

  test('is read in its new form, with a list in a cell', async () => {
    const { articles } = await articlesOf(
      'instapaper.csv',
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://news.example/a,A,,Unread,1578900000,"[""sea"", ""the north""]"\n',
    );
    expect(articles.map(told)).toMatchObject([
      { tags: ['sea', 'the north'], addedAt: '2020-01-13T07:20:00.000Z' },
    ]);
  });
});
