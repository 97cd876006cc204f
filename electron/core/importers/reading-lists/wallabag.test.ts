import { describe, expect, test } from 'vitest';
import { openLists } from './testing.ts';

const { articlesOf } = openLists();

describe('wallabag', () => {
  const item = {
    id: 1,
    title: 'Harbour reopens',
    url: 'https://news.example/a?utm_source=x',
    is_archived: 1,
    is_starred: true,
    content:
      '<p>LINDMAR (Reuters) - The harbour reopened on Monday.</p><p>Ships came in.</p><script>alert(1)</script>',
    created_at: '2020-01-13T07:20:00+0000',
    published_at: '2020-01-12T00:00:00+0000',
    published_by: ['Ana Pérez'],
    language: 'en_GB',
    domain_name: 'www.news.example',
    tags: ['sea'],
    annotations: [{ text: 'Look', quote: 'The harbour reopened', ranges: [] }],
  };

  test('gives texts, states, tags and annotations by their quotes', async () => {
    const lost = {
      ...item,
      url: 'https://news.example/b',
      title: 'Lost',
      content: "wallabag can't retrieve contents for this article. Please troubleshoot this issue.",
    };
    const { articles } = await articlesOf('wallabag.json', JSON.stringify([item, lost], null, 2));
    expect(articles[0]).toMatchObject({
      headline: 'Harbour reopens',
      authors: ['Ana Pérez'],
      publisher: 'news.example',
      place: 'LINDMAR',
      language: 'en',
      read: true,
      starred: true,
      tags: ['sea'],
      html: expect.not.stringContaining('script'),
      annotations: [{ note: 'Look', target: { exact: 'The harbour reopened' } }],
    });
    expect(articles[1]).toMatchObject({
      headline: 'Lost',
      text: '',
      warnings: ['Only an address: the text was not in the file'],
    });
  });

  test('a list that breaks off keeps what stands before', async () => {
    const list = JSON.stringify([
      item,
      { ...item, url: 'https://news.example/b', title: 'B', content: '<p>Other words.</p>' },
    ]);
    const { articles, failed } = await articlesOf('wallabag.json', list.slice(0, -30));
    expect(articles).toHaveLength(1);
    expect(failed).toEqual([' The list ends in the middle, after 1 items.']);
  });
});
