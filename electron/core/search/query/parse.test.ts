import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse.ts';
import { renderQuery } from './render.ts';

const now = new Date('2024-05-15T12:00:00Z');
const read = (query: string) => parseQuery(query, now);
const understood = (query: string): string => renderQuery(read(query).tree);

test.each([
  ['', ''],
  ['  war   peace ', 'war peace'],
  ['war AND peace', 'war peace'],
  ['a OR b c | d', 'a OR b c OR d'],
  ['(a OR b) c', '(a OR b) c'],
  ['a (b c) (d)', 'a b c d'],
  ['-x', '-x'],
  ['!x NOT y -"a b"', '-x -y -"a b"'],
  ['-(a b) -(a OR b)', '-(a b) -(a OR b)'],
  ['NOT -x', 'x'],
  ['+must -not', 'must -not'],
  ['"La  Paz"', '"La Paz"'],
  ['“curly quotes” «frase»', '"curly quotes" "frase"'],
  ['econ*', 'econ*'],
  ['"interest ra"*', '"interest ra"*'],
  ['twenty-one', '"twenty-one"'],
  ['U.S. economy,', 'U.S economy'],
  ['war - peace & … trade', 'war peace trade'],
  ['title:war HD:"a b" by:smith', 'headline:war headline:"a b" byline:smith'],
  ['headline:(a OR b -c)', 'headline:a OR headline:b -headline:c'],
  ['from:x dateline:kyiv site:bbc.co.uk', 'byline:x place:kyiv source:"bbc.co.uk"'],
  ['#war/kazakhstan tag:"middle east"', 'tag:war/kazakhstan tag:"middle east"'],
  ['tag:(a OR b)', 'tag:a OR tag:b'],
  ['lang:es-MX', 'lang:es'],
  ['is:unread is:star', 'is:unread is:starred'],
  ['after:2024 before:2024-03-05', 'after:2024-01-01 before:2024-03-05'],
  ['date:2024-02', 'date:2024-02-01..2024-02-29'],
  ['date:2024-03..2024-06', 'date:2024-03-01..2024-06-30'],
  ['date:2022 date:..2023 date:20241231..', 'date:2022-01-01..2022-12-31 before:2024-01-01 after:2024-12-31'],
  ['https://example.org/a', '"https://example.org/a"'],
  ['or and not', 'or and not'],
  ['tag:OR', 'tag:OR'],
  ['tag:"say \\"hi\\"" x', 'tag:"say \\"hi\\"" x'],
  ['tag:"back\\\\" "C:\\" x', 'tag:"back\\\\" "C" x'],
  ['a NEAR/5 b', 'a NEAR/5 b'],
  ['a w/5 b c near3 d', 'a NEAR/5 b c NEAR/3 d'],
  ['a NEAR b', 'a NEAR/10 b'],
  ['a W/99999 b', 'a NEAR/250 b'],
  ['NEAR(a b, 5) near("a b" co* ,7)', 'a NEAR/5 b "a b" NEAR/7 co*'],
  ['NEAR(a b c, 5)', 'NEAR(a b c, 5)'],
  ['NEAR(a (b OR c) d)', 'NEAR(a (b OR c) d, 10)'],
  ['a PRE/3 b', 'a PRE/3 b'],
  ['a pre/3 b adj3 c adj d', 'a PRE/3 b b PRE/3 c c PRE/1 d'],
  ['"a b" SENT (c OR de*) PARA e', '"a b" SENT (c OR de*) (c OR de*) PARA e'],
  ['a w/s b w/p c', 'a SENT b b PARA c'],
  ['(a b) NEAR/2 c', 'a NEAR/2 c b NEAR/2 c'],
  ['-a NEAR/2 b', '-(a NEAR/2 b)'],
  ['headline:a NEAR/2 b', 'headline:a NEAR/2 headline:b'],
  ['headline:(a PRE/2 b OR c)', 'headline:a PRE/2 headline:b OR headline:c'],
  ['adj a near5', '"adj" a "near5"'],
  ['a (near5) b', 'a "near5" b'],
  ['near (a OR b)', 'near (a OR b)'],
  ['a OR b SENT c d', 'a OR b SENT c d'],
  ['ATLEAST3(war)', 'ATLEAST3(war)'],
  ['atleast3(war OR -"a b") ATLEAST1(x)', '(ATLEAST3(war) OR -ATLEAST3("a b")) x'],
  ['HLEAD(war peace)', 'lead:war lead:peace'],
  ['HLEAD(a NEAR/3 headline:b)', 'headline:a NEAR/3 headline:b'],
  [
    'CAPS(Apple) ALLCAPS(aids OR who) NOCAPS(turkey)',
    'CAPS(Apple) (ALLCAPS(aids) OR ALLCAPS(who)) NOCAPS(turkey)',
  ],
  ['headline:CAPS(Apple) -CAPS(US)', 'CAPS(headline:Apple) -CAPS(US)'],
  ['ATLEAST2(CAPS(HLEAD(x)))', 'ATLEAST2(CAPS(lead:x))'],
  ['"=Exact Form" headline:"= La Paz"', '"=Exact Form" headline:"=La Paz"'],
  ['kiev~1 kyiv~ kasakhstan~ war~0', 'kiev~1 kyiv~1 kasakhstan~2 war'],
  ['*stan *infix* k?ev colo*r Organi?ation', '*stan *infix* k?ev colo*r Organi?ation'],
  ['what happened? (why??)', 'what happened why'],
  ['econ** headline:*stan,', 'econ* headline:*stan'],
  ['war^3 "peace talks"^2 econ*^2 kiev~1^4 x^1 y^99', 'war^3 "peace talks"^2 econ*^2 kiev~1^4 x y^10'],
  ['+war^2 -kiev~1 *stan^2 CAPS(k?ev)', 'war^2 -kiev~1 *stan^2 CAPS(k?ev)'],
  ['ATLEAST2(kiev~1^2) NEAR(kiev~1 *stan, 3)', 'ATLEAST2(kiev~1^2) kiev~1 NEAR/3 *stan'],
  ['length>800 length<=200 words:5..', 'length:801.. length:..200 length:5..'],
  ['length:200..800 -length:3 length', 'length:200..800 -length:3..3 length'],
  [
    'date>2024-03 date>=2024-03 date<2024-03 published<=2024',
    'after:2024-04-01 after:2024-03-01 before:2024-03-01 before:2025-01-01',
  ],
  [
    'date:"13 Jan 2022" date:"March 2024" date=2024',
    'date:2022-01-13..2022-01-13 date:2024-03-01..2024-03-31 date:2024-01-01..2024-12-31',
  ],
  [
    'date>"Jan 13, 2022" after:13.1.2022 date:"1 Feb 2022..3 Feb 2022"',
    'after:2022-01-14 after:2022-01-13 date:2022-02-01..2022-02-03',
  ],
  [
    'added:2024-03 captured:..2023 clipped>2024 -added:2022',
    'added:2024-03-01..2024-03-31 added:..2023-12-31 added:2025-01-01.. -added:2022-01-01..2022-12-31',
  ],
  ['created:20201218 created:2019..2020', 'added:2020-12-18.. added:2019-01-01..2020-12-31'],
  ['date:2024-05-14T18:00Z..2024-05-15T17:59:59Z', 'date:2024-05-14T18:00Z..2024-05-15T17:59:59Z'],
  ['has:image -has:Note has:(highlight OR tags)', 'has:image -has:note (has:highlight OR has:tag)'],
  [
    'tag:none -tag:none tag:* tag:"none" is:untagged is:tagged',
    '-has:tag has:tag has:tag tag:"none" -has:tag has:tag',
  ],
  ['is:corrected is:edited -is:corrected', 'is:corrected is:edited -is:corrected'],
  [
    'lang:spanish lang:español lang:nor lang:zh-TW lang:"Norwegian Bokmål"',
    'lang:es lang:es lang:no lang:zh lang:nb',
  ],
  ['url:https://www.example.org/a/ url:bbc.co.uk', 'url:"example.org/a" url:"bbc.co.uk"'],
  [
    'subject:war label:x in:trash in:beat list:"to read"',
    'headline:war tag:x is:trashed collection:beat collection:"to read"',
  ],
  [
    'collection:"/Polls" list:/beat/2024 -in:"/ to  read /a" collection:"//x"',
    'collection:"/Polls" collection:"/beat/2024" -collection:"/to read/a" collection:"/x"',
  ],
  ['is:fav is:archived', 'is:starred is:read'],
  [
    'hd=war by=(smith OR jones) sn=reuters la=en wc>500',
    'headline:war (byline:smith OR byline:jones) source:reuters lang:en length:501..',
  ],
  [
    'HEADLINE(war OR peace) BYLINE("ida moor") DATE(>2024-01-01) LANGUAGE(english)',
    '(headline:war OR headline:peace) byline:"ida moor" after:2024-01-02 lang:en',
  ],
  ['-HEADLINE(a b) author(s) name=', '-(headline:a headline:b) author s name'],
  ['re: war a=b', 're war "a=b"'],
  ['caps (a)', 'caps a'],
  ['valueOf constructor(a)', 'valueOf constructor a'],
  ['a (b, 5)', 'a b 5'],
  ['body:(1,000) (budget 1,000)', 'body:"1,000" budget "1,000"'],
  ['(budget OR 1,000) NEAR(a b, 5)', '(budget OR "1,000") a NEAR/5 b'],
  ['a w/sent b w/para c', 'a SENT b b PARA c'],
])('%j is understood as %j without a problem', (query, canonical) => {
  expect(read(query).problems).toEqual([]);
  expect(understood(query)).toBe(canonical);
});

test.each([
  ['"never closed', '"never closed"', 0, 'not closed'],
  ['(a OR b', 'a OR b', 0, 'not closed'],
  ['a) b', 'a b', 1, 'closes nothing'],
  ['a ()', 'a', 2, 'Nothing stands in'],
  ['a OR', 'a', 2, 'nothing after'],
  ['OR a', 'a', 0, 'nothing before'],
  ['a OR OR b', 'a OR b', 2, 'nothing after'],
  ['AND a', 'a', 0, 'nothing before'],
  ['a AND', 'a', 2, 'nothing after'],
  ['a NOT', 'a', 2, 'Nothing follows'],
  ['foo:bar', '"foo:bar"', 0, 'no field “foo”'],
  ['healine:bar', '"healine:bar"', 0, 'headline:'],
  ['headline: war', 'war', 0, 'Nothing stands right after'],
  ['before:soon x', 'x', 7, 'Dates are written'],
  ['date:2023-02-30', '', 5, 'Dates are written'],
  ['date:2024..2023', 'date:2023-01-01..2024-12-31', 5, 'ends before'],
  ['c* d', 'c d', 0, 'One letter'],
  ['c*~ d', 'c d', 0, 'One letter'],
  ['c*~0 d', 'c d', 0, 'One letter'],
  ['\u0301*~', '\u0301', 0, 'One letter'],
  ['is:good', '', 3, 'is:unread'],
  ['lang:klingonian', '', 5, 'code or name'],
  ['date:03/04/2024 x', 'x', 5, 'can be two days'],
  ['date:"31 June 2024"', '', 5, 'Dates are written'],
  ['age<long', '', 3, 'An age is'],
  ['has:everything', '', 4, 'has:image'],
  ['larger:10M x', 'x', 7, 'length>800'],
  ['updated:2024', '', 8, 'added:2024-03'],
  ['sort:oldest x', 'x', 5, 'above the list'],
  ['ns=gpol x', 'x', 3, 'tag:'],
  ['url:*war*', '', 4, 'from its beginning'],
  ['in:anywhere x', 'x', 3, 'one place'],
  ['a NEAR/5 tag:b', 'a tag:b', 2, 'read as AND'],
  ['headline:a NEAR/5 body:b', 'headline:a body:b', 11, 'two fields'],
  ['NEAR(a, 5)', 'a', 0, 'two words or more'],
  ['a NOT W/5 b', 'a -"W/5" b', 6, 'between two words'],
  ['a NEAR/5 -b', 'a "NEAR/5" -b', 2, 'between two words'],
  ['war 😀', 'war', 4, 'no letter or figure'],
  ['a SENT (b NEAR/2 c)', 'a b NEAR/2 c', 2, 'read as AND'],
  ['"a b"~5', '"a b"', 0, 'NEAR(a b, 5)'],
  ['ab~1', 'ab', 0, 'too like'],
  ['kiev~3', 'kiev~1', 0, 'read as ~1'],
  ['kasakhstan~5', 'kasakhstan~2', 0, 'read as ~2'],
  ['a*b?c', '"a*b?c"', 0, 'two letters in a row'],
  ['*aa*a*a*', '"aa*a*a"', 0, 'three stars'],
  ['length:long', '', 7, 'number of words'],
  ['CAPS()', '', 4, 'Nothing stands in'],
])('%j is best read as %j, and says where and why', (query, canonical, at, message) => {
  const { problems } = read(query);
  expect(understood(query)).toBe(canonical);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ at, message: expect.stringContaining(message) });
});

const pieces = fc.constantFrom(
  ...[
    'war',
    'paz',
    'OR',
    'AND',
    'NOT',
    '-',
    '!',
    '+',
    '|',
    '(',
    ')',
    '"',
    '*',
    ' ',
    ':',
    '#',
    'tag:',
    'headline:',
    'by:(',
    'foo:',
    'NEAR/5',
    'w/3',
    'adj',
    'PRE/2',
    'SENT',
    'NEAR(',
    ', 5)',
    'ATLEAST3(',
    'CAPS(',
    'HLEAD(',
    '"=',
    '~1',
    '~',
    '^2',
    '?',
  ],
  ...[
    'date:',
    '2024-03',
    '..',
    'is:',
    'length>',
    'length:',
    'unread',
    'lang:',
    'es',
    "'s",
    '.',
    'U.S.',
    '’',
    '\u0301',
    '東京',
    '😀',
    'after:2024',
    'age<',
    '2w',
    'date>',
    'yesterday',
    'last-month',
    'added:',
    'has:',
    'image',
    'is:untagged',
    'tag:none',
    'url:',
    'example.org/a?b=c#/d',
    'hd=',
    'HEADLINE(',
    'DATE(',
    '>',
    'updated:',
    'in:',
  ],
);
const anyQuery = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('any text gives a tree, and what was understood reads as the same tree again', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const { tree, problems } = read(query);
      expect(read(renderQuery(tree)).tree).toEqual(tree);
      for (const { at, length } of problems) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + length).toBeLessThanOrEqual(query.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test('ten thousand characters and a thousand parentheses are read in no time', () => {
  const long = 'word '.repeat(2000);
  const deep = `${'('.repeat(1000)}x${')'.repeat(1000)} y`;
  const began = performance.now();
  expect(read(long).problems).toHaveLength(1);
  expect(understood(deep)).toBe('x y');
  expect(understood('-'.repeat(10_000))).toBe('');
  expect(understood('NOT '.repeat(2500))).toBe('');
  expect(understood('"'.repeat(9999))).toBe('');
  expect(performance.now() - began).toBeLessThan(500);
});
