import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, readingSchema } from '../../../contract/article.ts';
import type { ReadingContext } from '../context.ts';
import { readHtml } from './read-html.ts';

const folder = new URL('../fixtures/html/', import.meta.url);
const context: ReadingContext = { url: null, capturedAt: '2026-11-20T12:00:00Z', source: 'input.html' };

/** A reading as fixtures hold it: where each field was found, without how sure that is. */
function described({ origins, ...fields }: Reading): unknown {
  const found = Object.entries(origins).map(([name, { origin }]) => [name, origin]);
  return { ...fields, origins: Object.fromEntries(found) };
}

describe('Reading HTML pages', () => {
  for (const name of readdirSync(folder)) {
    it(`reads the page ${name.replaceAll('-', ' ')}`, () => {
      const html = readFileSync(new URL(`${name}/input.html`, folder), 'utf8');
      const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
      const reading = readHtml(html, context);
      expect(readingSchema.parse(reading)).toEqual(reading);
      expect(described(reading)).toEqual(expected);
    });
  }

  it('takes any string and gives a reading of it', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<table><td>',
      '<h1>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<time datetime=',
      '"2026-13-45"',
      '<br>',
      '<a href="',
      '">',
      '<script type="application/ld+json">{"@type":"NewsArticle",',
      'LONDON (AP) — ',
      '\0',
      '&#0;',
      '<meta property="og:title" content=',
      '<li>',
      '<blockquote>',
      '<svg>',
      'By Ann Lee',
      'a sentence of some length, with commas, to read. ',
    );
    const page = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 });
    fc.assert(
      fc.property(page, (pieces) => {
        const reading = readHtml(pieces.join(''), context);
        expect(readingSchema.safeParse(reading).error).toBeUndefined();
        expect(reading.html ?? '').not.toMatch(/<script|<[^>]*\son\w+\s*=/i);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('unwraps what nests too deep, says so, and keeps its text', () => {
    for (const tag of ['div', 'b', 'blockquote']) {
      const reading = readHtml(`${`<${tag}>`.repeat(100_000)}The end of it.`, context);
      expect(reading.text).toContain('The end of it.');
      expect(reading.warnings[0]).toMatch(/deeper/);
    }
  }, 60_000);
});
