import { describe, expect, test } from 'vitest';
import { readSavedPage } from './saved-page.ts';

const comment = (first: string, rest = '') =>
  `<!DOCTYPE html> <html lang=en><!--\n ${first} SingleFile \n url: https://news.example/a?b=1 \n saved date: Fri Dec 18 2020 19:13:21 GMT+0100 (Central European Standard Time)\n${rest}--><meta charset=utf-8>`;

describe('what a program wrote at the head of a page', () => {
  test.each([
    ['of today', comment('Page saved with')],
    ['with words of its owner', comment('Page saved with', ' info: see url: https://other.example/\n')],
    ['of before 2020', comment('Archive processed by')],
  ])('is read from SingleFile’s comment %s', (_, html) => {
    expect(readSavedPage(html)).toEqual({
      url: 'https://news.example/a?b=1',
      savedAt: '2020-12-18T18:13:21.000Z',
    });
  });

  test('is no address that is not of the web, and no date that is none', () => {
    const html = comment('Page saved with')
      .replace('https://news', 'javascript://news')
      .replace('Fri Dec 18 2020', 'tomorrow');
    expect(readSavedPage(html)).toEqual({ url: null, savedAt: null });
  });
});
