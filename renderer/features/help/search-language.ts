import { type Material, mistyped } from './material.ts';

/** What to write, and what it finds. The example is made of the archive's own words. */
export interface HelpEntry {
  readonly example: (material: Material) => string;
  readonly finds: string;
}

export interface HelpGroup {
  readonly title: string;
  readonly entries: readonly HelpEntry[];
}

type Line = readonly [example: HelpEntry['example'], finds: string];

const group = (title: string, ...lines: readonly Line[]): HelpGroup => ({
  title,
  entries: lines.map(([example, finds]) => ({ example, finds })),
});

/** The search language as a person meets it: every operator and field once, the plain before the rare. */
export const searchLanguage: readonly HelpGroup[] = [
  group(
    'Words',
    [({ first, second }) => `${first} ${second}`, 'both words, in any form; accents do not matter'],
    [({ first, second }) => `"${first} ${second}"`, 'the words next to each other'],
    [({ first, second }) => `${first} OR ${second}`, 'either of the two; | is the same'],
    [({ first, second }) => `${first} -${second}`, 'the first without the second; NOT is the same'],
    [
      ({ first, second, agency }) => `(${first} OR ${second}) ${agency}`,
      'parentheses group; AND may be left out',
    ],
    [({ first, second }) => `${second} +${first}`, 'this word must be there, common as it may be'],
  ),
  group(
    'Parts of words',
    [({ first }) => `${first.slice(0, 4)}*`, 'every word that begins so'],
    [({ first }) => `*${first.slice(1, -1)}*`, 'every word that has this in it'],
    [({ first }) => `${first.slice(0, 2)}?${first.slice(3)}`, '? is any one letter'],
    [({ first }) => `${mistyped(first)}~2`, 'words like it, up to two letters other; ~1 is one'],
  ),
  group(
    'Words near each other',
    [
      ({ first, second }) => `${first} NEAR/5 ${second}`,
      'at most five words on, in any order; w/5 is the same',
    ],
    [
      ({ first, second }) => `${first} PRE/3 ${second}`,
      'the first at most three words before the second; adj3 too',
    ],
    [({ first, second }) => `${first} SENT ${second}`, 'in one sentence'],
    [({ first, second }) => `${first} PARA ${second}`, 'in one paragraph'],
  ),
  group(
    'How a word is written, and how often',
    [({ name }) => `"=${name}"`, 'just so: capitals, accents and ending'],
    [({ name }) => `CAPS(${name.toLowerCase()})`, 'with a capital'],
    [({ name }) => `ALLCAPS(${name.toLowerCase()})`, 'all in capitals'],
    [({ first }) => `NOCAPS(${first})`, 'without a capital'],
    [({ first }) => `ATLEAST3(${first})`, 'three times or more in the article'],
    [({ first, second }) => `${first}^3 ${second}`, 'the first counts three times as much in the order'],
  ),
  group(
    'Where it stands',
    [({ first }) => `headline:${first}`, 'in the headline'],
    [({ first }) => `HLEAD(${first})`, 'in the headline or the first 60 words'],
    [({ first }) => `body:${first}`, 'in the text'],
    [({ author }) => author, 'by whom'],
    [({ source }) => source, 'by whom it was published'],
    [({ agency }) => agency, 'by wire'],
    [({ place }) => place, 'where it was filed from'],
    [({ section }) => section, 'in a section'],
    [({ language }) => language, 'in a language'],
    [() => 'url:example.com', 'whose address begins so'],
    [({ first }) => `note:${first}`, 'in what you noted'],
  ),
  group(
    'When',
    [({ year }) => `date:${year}`, 'published in a year; also a month (2024-03) or a day'],
    [({ year }) => `date:${year}-03..${year}-06`, 'between two dates, both in it'],
    [({ year }) => `after:${year}-06`, 'from then on; before: is until then'],
    [() => 'date:today', 'also yesterday, "this week", "last month", "3 days ago", monday'],
    [() => 'age<2w', 'not older than two weeks; h, d, w, m, y'],
    [() => 'added:"this week"', 'by when it came into the archive'],
  ),
  group(
    'What it is and has',
    [() => 'is:unread', 'also is:read, is:starred, is:trashed'],
    [() => 'is:corrected', 'corrected by the newsroom; is:edited is by you'],
    [() => 'has:image', 'also has:author, has:dateline, has:url'],
    [() => 'has:note', 'also has:highlight'],
    [({ tag }) => tag, 'with this tag or one below it'],
    [() => 'is:untagged', 'without a tag'],
    [() => 'length>800', 'of more words than that; length:200..800 is between'],
    [() => 'search:"My beat"', 'what a saved search of this name finds'],
  ),
];
