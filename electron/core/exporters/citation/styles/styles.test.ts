import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationStyles } from '../../../../contract/citation.ts';
import type { CitationFacts } from '../facts.ts';
import { personOf } from '../person.ts';
import { styles } from './index.ts';
import { quoted } from './quoted.ts';
import { htmlOf, textOf } from './run.ts';

const story: CitationFacts = {
  title: 'Ferry “never sailed” in fog',
  authors: ['Ana de la Cruz', 'John P. Smith, Jr.'].map(personOf),
  newspaper: 'The Gazette',
  isAgency: false,
  section: 'Coast',
  published: [2024, 9, 3],
  accessed: [2024, 12, 6],
  url: 'https://news.example/ferry',
  note: null,
};
const all = (facts: Partial<CitationFacts>) =>
  citationStyles.map((style) => textOf(styles[style]({ ...story, ...facts })));

describe('a newspaper article', () => {
  test('by two persons', () => {
    expect(all({})).toEqual([
      'Ana de la Cruz and John P. Smith Jr., “Ferry ‘never sailed’ in fog,” Gazette, September 3, 2024, sec. Coast, https://news.example/ferry.',
      'de la Cruz, Ana, and John P. Smith Jr. “Ferry ‘never sailed’ in fog.” Gazette, September 3, 2024, sec. Coast. https://news.example/ferry.',
      'de la Cruz, A., & Smith, J. P., Jr. (2024, September 3). Ferry “never sailed” in fog. The Gazette. https://news.example/ferry',
      'de la Cruz, Ana, and John P. Smith Jr. “Ferry ‘never sailed’ in fog.” The Gazette, 3 Sept. 2024, sec. Coast, news.example/ferry.',
      'de la Cruz, A. and Smith, J. P., Jr. (2024) ‘Ferry “never sailed” in fog’, The Gazette, 3 September. Available at: https://news.example/ferry (Accessed: 6 December 2024).',
    ]);
  });

  test('by four', () => {
    const authors = ['Ana Pérez', 'Jean-Paul Roi', 'Li Wei', 'Eva Berg'].map(personOf);
    expect(all({ authors, section: null, url: null })).toEqual([
      'Ana Pérez et al., “Ferry ‘never sailed’ in fog,” Gazette, September 3, 2024.',
      'Pérez, Ana, Jean-Paul Roi, Li Wei, and Eva Berg. “Ferry ‘never sailed’ in fog.” Gazette, September 3, 2024.',
      'Pérez, A., Roi, J.-P., Wei, L., & Berg, E. (2024, September 3). Ferry “never sailed” in fog. The Gazette.',
      'Pérez, Ana, et al. “Ferry ‘never sailed’ in fog.” The Gazette, 3 Sept. 2024.',
      'Pérez, A. et al. (2024) ‘Ferry “never sailed” in fog’, The Gazette, 3 September.',
    ]);
  });

  test('by nobody', () => {
    expect(all({ authors: [], title: 'Who sailed?', section: null })).toEqual([
      '“Who sailed?,” Gazette, September 3, 2024, https://news.example/ferry.',
      'Gazette. “Who sailed?” September 3, 2024. https://news.example/ferry.',
      'Who sailed? (2024, September 3). The Gazette. https://news.example/ferry',
      '“Who sailed?” The Gazette, 3 Sept. 2024, news.example/ferry.',
      'The Gazette (2024) ‘Who sailed?’, 3 September. Available at: https://news.example/ferry (Accessed: 6 December 2024).',
    ]);
  });

  test('by an agency in a paper', () => {
    expect(all({ authors: [personOf('Associated Press')], section: null, url: null })).toEqual([
      'Associated Press, “Ferry ‘never sailed’ in fog,” Gazette, September 3, 2024.',
      'Associated Press. “Ferry ‘never sailed’ in fog.” Gazette, September 3, 2024.',
      'Associated Press. (2024, September 3). Ferry “never sailed” in fog. The Gazette.',
      'Associated Press. “Ferry ‘never sailed’ in fog.” The Gazette, 3 Sept. 2024.',
      'Associated Press (2024) ‘Ferry “never sailed” in fog’, The Gazette, 3 September.',
    ]);
  });

  test('by an agency in its own service', () => {
    const own = { authors: [personOf('EFE')], newspaper: 'EFE', isAgency: true, section: null, url: null };
    expect(all(own)).toEqual([
      '“Ferry ‘never sailed’ in fog,” EFE, September 3, 2024.',
      'EFE. “Ferry ‘never sailed’ in fog.” September 3, 2024.',
      'EFE. (2024, September 3). Ferry “never sailed” in fog.',
      '“Ferry ‘never sailed’ in fog.” EFE, 3 Sept. 2024.',
      'EFE (2024) ‘Ferry “never sailed” in fog’, 3 September.',
    ]);
    expect(htmlOf(styles.apa({ ...story, ...own }))).toContain('<i>Ferry “never sailed” in fog</i>.');
  });

  test('without a date', () => {
    expect(all({ authors: [personOf('王小明')], title: '渡轮停航', published: null })).toEqual([
      '王小明, “渡轮停航,” Gazette, accessed December 6, 2024, https://news.example/ferry.',
      '王小明. “渡轮停航.” Gazette, accessed December 6, 2024. https://news.example/ferry.',
      '王小明. (n.d.). 渡轮停航. The Gazette. https://news.example/ferry',
      '王小明. “渡轮停航.” The Gazette, sec. Coast, news.example/ferry. Accessed 6 Dec. 2024.',
      '王小明 (no date) ‘渡轮停航’, The Gazette. Available at: https://news.example/ferry (Accessed: 6 December 2024).',
    ]);
  });

  test('of which nothing is known but its title', () => {
    const bare = { authors: [], newspaper: null, section: null, published: null, accessed: null, url: null };
    expect(all(bare)).toEqual([
      '“Ferry ‘never sailed’ in fog.”',
      '“Ferry ‘never sailed’ in fog.”',
      'Ferry “never sailed” in fog. (n.d.).',
      '“Ferry ‘never sailed’ in fog.”',
      '‘Ferry “never sailed” in fog’ (no date).',
    ]);
  });
});

test.each([
  ['He said “no”', 'double', ',', '“He said ‘no,’”'],
  ['He said "no"', 'double', '.', '“He said ‘no.’”'],
  ['“Why?”', 'double', '.', '“‘Why?’”'],
  ['It is over.', 'double', ',', '“It is over,”'],
  ['Back in the U.S.', 'double', ',', '“Back in the U.S.,”'],
  ['12" of snow', 'double', ',', '“12" of snow,”'],
  ['Ministerin sagt „nein“', 'double', ',', '“Ministerin sagt „nein“,”'],
  ["It's the crew's 'last' trip", 'single', '', "‘It's the crew's “last” trip’"],
  ['It’s the crew’s ‘last’ trip', 'single', '', '‘It’s the crew’s “last” trip’'],
] as const)('%s in %s marks', (title, kind, sign, expected) =>
  expect(quoted(title, kind, sign)).toBe(expected),
);

test('only Chicago leaves “The” out, and a paper of that name keeps it', () => {
  expect(all({ newspaper: 'The' }).every((text) => text.includes('The'))).toBe(true);
});

describe('whatever an article tells', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'Ferry',
        'O’Neill',
        'U.S.',
        'Ñandú',
        '渡轮',
        'عبّارة',
        'a<b',
        '&',
        '“no”',
        "it's",
        'why?',
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join(' '));
  const name = fc.constantFrom(
    'Ana Pérez',
    'Ludwig van Beethoven',
    'J.K. Poe Jr.',
    'EFE',
    '王小明',
    'محمد علي',
  );
  const day = fc
    .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()] as const);
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const facts: fc.Arbitrary<CitationFacts> = fc.record({
    title: words,
    authors: fc.array(name, { maxLength: 24 }).map((names) => names.map(personOf)),
    newspaper: maybe(fc.constantFrom('The Gazette', 'El País', 'EFE', '人民日报', 'Yahoo!', 'News Inc.')),
    isAgency: fc.boolean(),
    section: maybe(fc.constantFrom('Coast', 'A', 'Opinión')),
    published: maybe(day),
    accessed: maybe(day),
    url: maybe(fc.constantFrom('https://news.example/a?b=c&d="e', 'javascript:alert(1)', 'urn:newsml:x')),
    note: fc.constant(null),
  });

  test.each(citationStyles)('%s has sound signs, and the HTML has the same words', (style) => {
    fc.assert(
      fc.property(facts, (given) => {
        const runs = styles[style](given);
        const text = textOf(runs);
        expect(text).not.toMatch(/ {2}|^ | $|(?<!\. )\.\.(?! \.)|,,|\(\)|undefined|null| [,.](?! \.)/);
        if (given.published) expect(text).toContain(String(given.published[0]));
        const html = htmlOf(runs);
        expect(html).not.toMatch(/href="(?!https?:)/);
        expect(unescaped(html.replace(/<[^>]+>/g, ''))).toBe(text);
      }),
    );
  });

  test.each(citationStyles)('%s keeps the letters of the title as printed', (style) => {
    const bare = (text: string) => text.replace(/[“”‘’"'.,]/g, '');
    fc.assert(
      fc.property(facts, (given) => {
        expect(bare(textOf(styles[style](given)))).toContain(bare(given.title));
      }),
    );
  });
});

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
