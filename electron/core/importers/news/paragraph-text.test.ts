import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitizeArticleHtml } from '../../capture/sanitize.ts';
import { textOfHtml } from '../text-of-html.ts';
import { paragraphText } from './paragraph-text.ts';

const piece = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<b>x</b>',
    '<a href="https://a.example/?a=1&amp;b=2">y</a>',
    '<br>',
    '&amp;lt;',
    '&nbsp;',
    ' \n ',
    '<q>',
    '</q>',
    '<li>z</li>',
    '\u200b',
    'word ',
  ),
);

test('paragraphs give the same text as a whole document would', () => {
  expect(paragraphText('<p>One &amp; <b>two</b>&lt;</p>\n<p> </p><p>Three</p>')).toBe('One & two<\n\nThree');
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 5 }), (paragraphs) => {
      const html = sanitizeArticleHtml(paragraphs.map((each) => `<p>${each.join('')}</p>`).join('\n'), null);
      expect(paragraphText(html)).toBe(textOfHtml(html));
    }),
    { numRuns: 500 },
  );
});
