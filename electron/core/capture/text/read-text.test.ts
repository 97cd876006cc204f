import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../contract/article.ts';
import { detectLanguage } from '../../language/detect.ts';
import { readText } from './read-text.ts';

const folder = join(import.meta.dirname, '../fixtures/text');
const capturedAt = '2023-05-10T12:00:00Z';

/** What a fixture does not mention must be absent: a field that turns up is a fault too. */
const absent = {
  headline: null,
  alternativeHeadline: null,
  byline: null,
  authors: [],
  dateline: null,
  place: null,
  agency: null,
  section: null,
  publishedAt: null,
  modifiedAt: null,
  publisher: null,
  url: null,
  slugline: null,
  credit: null,
  html: null,
  image: null,
  warnings: [],
};

function read(text: string, url: string | null = null) {
  return readText(text, { url, capturedAt, source: 'test' });
}

describe('a text clip is read as a person would read it', () => {
  for (const name of readdirSync(folder)) {
    test(name.replaceAll('-', ' '), () => {
      const input = readFileSync(join(folder, name, 'input.txt'), 'utf8');
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      const { capturedAt: taken, paragraphs, language, ...fields } = expected;
      const {
        origins,
        language: none,
        ...reading
      } = readText(input, { url: null, capturedAt: taken, source: name });
      expect(reading).toEqual({ ...absent, ...fields, text: paragraphs.join('\n\n') });
      expect(none).toBeNull();
      if (language) expect(detectLanguage(reading.text)?.language).toBe(language);
      for (const [field, value] of Object.entries({ ...absent, ...fields })) {
        const has = Array.isArray(value) ? value.length > 0 : value !== null;
        if (has && field !== 'warnings') expect(Object.keys(origins)).toContain(field);
      }
    });
  }
});

const words =
  'river council night bridge winter minister harbour train said vote market glass seven old north'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 6, maxLength: 30 })
  .map((list) => `The ${list.join(' ')}.`);
const story = fc.array(sentence, { minLength: 1, maxLength: 12 });

test('any string gives a reading that the contract accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(readingSchema.safeParse(read(text)).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('any mix of the lines that pages are made of gives a reading', () => {
  const line = fc.constantFrom(
    'EFE',
    'By Ana Pérez',
    'Related Articles',
    'WASHINGTON (AP) —',
    '13 January 2022',
    '(Reporting by Jane Doe)',
    'World',
    'URGENT',
    '“No.”',
    '•',
    '',
    'kk-cae/smq/mp',
    'Short title',
    'A sentence that is long enough to be a paragraph of a story, as it ends here.',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, end) => {
      expect(readingSchema.safeParse(read(lines.join(end))).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('no sentence of a story is lost, whatever stands around it', () => {
  const foot = fc.constantFrom(
    '',
    '\n\nEFE',
    '\n\nkk-cae/smq/mp',
    '\n\nRelated Articles\n\nBack to top button',
  );
  const head = fc.constantFrom('', 'World\n\nStorm hits coast\n\n', 'Storm hits coast\nBy Ana Pérez\n\n');
  fc.assert(
    fc.property(head, story, foot, fc.constantFrom('\n', '\n\n'), (above, sentences, below, end) => {
      const reading = read(above + sentences.join(end) + below);
      for (const one of sentences) expect(reading.text).toContain(one);
    }),
  );
});

test('a story that was wrapped at any width is the story again', () => {
  const wrap = (text: string, width: number) => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  };
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 3, maxLength: 12 }),
      fc.integer({ min: 60, max: 80 }),
      (list, width) => {
        const paragraphs = [list.join(' '), list.toReversed().join(' ')];
        const clip = paragraphs.map((text) => wrap(text, width).join('\n')).join('\n\n');
        expect(read(clip).text).toBe(paragraphs.join('\n\n'));
      },
    ),
  );
});

test('reading takes time in proportion to the length, however odd the text', () => {
  const line = 'The minister said on Friday that all was well in the land and that no';
  const odd = [
    'a'.repeat(1_000_000),
    'A. '.repeat(333_333),
    '('.repeat(1_000_000),
    'By Jane Doe, '.repeat(77_000),
    `${line}\n`.repeat(14_000),
    'kk-cae/'.repeat(140_000),
    'Related Articles\n'.repeat(50_000),
    ' '.repeat(1_000_000),
  ];
  for (const text of odd) {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(5000);
  }
});

test('an address that was given wins over one in the text, and names an agency site', () => {
  const reading = read(
    'Storm hits coast\n\nhttps://other.example/storm\n\nThe storm hit the coast.',
    'https://efe.com/en/storm',
  );
  expect(reading.url).toBe('https://efe.com/en/storm');
  expect(reading.publisher).toBe('EFE');
  expect(reading.origins.url).toEqual({ origin: 'given', confidence: 1 });
});
