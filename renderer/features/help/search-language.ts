import type { help } from '../../i18n/en/help.ts';
import { type Material, mistyped } from './material.ts';

/** What to write, and what it finds: the key of its words. The example is made of the archive's own words. */
export interface HelpEntry {
  readonly example: (material: Material) => string;
  readonly finds: keyof typeof help.finds;
}

export interface HelpGroup {
  readonly title: keyof typeof help.groups;
  readonly entries: readonly HelpEntry[];
}

type Line = readonly [example: HelpEntry['example'], finds: HelpEntry['finds']];

const group = (title: HelpGroup['title'], ...lines: readonly Line[]): HelpGroup => ({
  title,
  entries: lines.map(([example, finds]) => ({ example, finds })),
});

/** The search language as a person meets it: every operator and field once, the plain before the rare. */
export const searchLanguage: readonly HelpGroup[] = [
  group(
    'words',
    [({ first, second }) => `${first} ${second}`, 'both'],
    [({ first, second }) => `"${first} ${second}"`, 'phrase'],
    [({ first, second }) => `${first} OR ${second}`, 'either'],
    [({ first, second }) => `${first} -${second}`, 'without'],
    [({ first, second, agency }) => `(${first} OR ${second}) ${agency}`, 'group'],
    [({ first, second }) => `${second} +${first}`, 'mustBe'],
  ),
  group(
    'parts',
    [({ first }) => `${first.slice(0, 4)}*`, 'prefix'],
    [({ first }) => `*${first.slice(1, -1)}*`, 'infix'],
    [({ first }) => `${first.slice(0, 2)}?${first.slice(3)}`, 'anyLetter'],
    [({ first }) => `${mistyped(first)}~2`, 'fuzzy'],
  ),
  group(
    'near',
    [({ first, second }) => `${first} NEAR/5 ${second}`, 'near'],
    [({ first, second }) => `${first} PRE/3 ${second}`, 'before'],
    [({ first, second }) => `${first} SENT ${second}`, 'sentence'],
    [({ first, second }) => `${first} PARA ${second}`, 'paragraph'],
  ),
  group(
    'written',
    [({ name }) => `"=${name}"`, 'exact'],
    [({ name }) => `CAPS(${name.toLowerCase()})`, 'capital'],
    [({ name }) => `ALLCAPS(${name.toLowerCase()})`, 'allCapitals'],
    [({ first }) => `NOCAPS(${first})`, 'noCapital'],
    [({ first }) => `ATLEAST3(${first})`, 'atLeast'],
    [({ first, second }) => `${first}^3 ${second}`, 'boost'],
  ),
  group(
    'where',
    [({ first }) => `headline:${first}`, 'headline'],
    [({ first }) => `HLEAD(${first})`, 'lead'],
    [({ first }) => `body:${first}`, 'body'],
    [({ author }) => author, 'author'],
    [({ source }) => source, 'source'],
    [({ agency }) => agency, 'agency'],
    [({ place }) => place, 'place'],
    [({ section }) => section, 'section'],
    [({ language }) => language, 'language'],
    [() => 'url:example.com', 'address'],
    [({ first }) => `note:${first}`, 'note'],
  ),
  group(
    'when',
    [({ year }) => `date:${year}`, 'year'],
    [({ year }) => `date:${year}-03..${year}-06`, 'between'],
    [({ year }) => `after:${year}-06`, 'after'],
    [() => 'date:today', 'today'],
    [() => 'age<2w', 'age'],
    [() => 'added:"this week"', 'added'],
  ),
  group(
    'state',
    [() => 'is:unread', 'unread'],
    [() => 'is:corrected', 'corrected'],
    [() => 'is:duplicate', 'duplicate'],
    [() => 'has:image', 'image'],
    [() => 'has:note', 'hasNote'],
    [({ tag }) => tag, 'tag'],
    [() => 'is:untagged', 'untagged'],
    [() => 'length>800', 'length'],
    [() => 'search:"My beat"', 'savedSearch'],
  ),
];
