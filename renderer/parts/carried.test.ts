import { expect, test } from 'vitest';
import { type Carried, carriedOut } from './carried.ts';

const article = (more: Partial<Carried>): Carried => ({
  ...{ id: 'abc', headline: 'Ferry & fog', publisher: 'The Ledger', agency: 'AP' },
  ...{ publishedAt: '2026-05-04T09:00:00Z', url: 'https://news.example/ferry?a=1&b="2"' },
  ...more,
});
const out = (...articles: readonly Carried[]) => carriedOut(articles, (time) => time.slice(0, 10));

test('an article is carried out with its headline, source, date and address', () => {
  const { uris, text, html } = out(article({}));
  expect(uris).toBe('https://news.example/ferry?a=1&b="2"');
  expect(text).toBe('Ferry & fog\nThe Ledger, 2026-05-04\nhttps://news.example/ferry?a=1&b="2"');
  expect(html).toBe(
    '<p><a href="https://news.example/ferry?a=1&amp;b=&quot;2&quot;">Ferry &amp; fog</a><br>The Ledger, 2026-05-04</p>',
  );
});

test('one without an address has that of the archive, and what is not known is not told', () => {
  const bare = article({ headline: null, publisher: null, agency: null, publishedAt: null, url: null });
  expect(out(bare)).toEqual({
    uris: 'pressmark://article/abc',
    text: 'pressmark://article/abc',
    html: '<p><a href="pressmark://article/abc">pressmark://article/abc</a></p>',
  });
});

test('several are one after the other, and nothing in a headline is markup', () => {
  const { uris, html } = out(article({}), article({ headline: '<img src=x onerror=alert(1)>', url: null }));
  expect(uris.split('\r\n')).toEqual(['https://news.example/ferry?a=1&b="2"', 'pressmark://article/abc']);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toContain('<img');
});
