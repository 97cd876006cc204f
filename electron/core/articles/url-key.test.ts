import { describe, expect, test } from 'vitest';
import { urlKey } from './url-key.ts';

describe('two addresses are one page', () => {
  test.each([
    ['https://news.example/a', 'http://news.example/a'],
    ['https://www.news.example/a', 'https://news.example/a/'],
    ['https://NEWS.example:443/a#top', 'https://news.example/a'],
    ['http://news.example:80/a', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&utm_medium=y&fbclid=1&gclid=2', 'https://news.example/a'],
    ['https://news.example/a?id=7&page=2', 'https://news.example/a?page=2&id=7'],
  ])('%s and %s', (left, right) => expect(urlKey(left)).toBe(urlKey(right)));
});

describe('two addresses are two pages', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/b'],
    ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
    ['https://news.example/A', 'https://news.example/a'],
    ['https://news.example:8080/a', 'https://news.example/a'],
    ['https://news.example/#!/story/1', 'https://news.example/#!/story/2'],
    ['https://es.news.example/a', 'https://news.example/a'],
  ])('%s and %s', (left, right) => expect(urlKey(left)).not.toBe(urlKey(right)));
});

test.each([null, '', 'nonsense', 'mailto:a@news.example', 'file:///a.html'])(
  '%s is no web address',
  (address) => expect(urlKey(address)).toBeNull(),
);
