import type { Sort } from '../../../../contract/search.ts';
import { nameKey } from '../../../storage/migrations/020-names.ts';

/** Orders by what stands in the archive alone. */
export type Order = Exclude<Sort, 'relevance' | 'newest' | 'oldest'>;

/** What articles are put in order by: a value of each, or a name that many of them share. */
export type Key =
  | {
      readonly by: 'value';
      /** SQL of a row `a` of the archive: a number, or text whose characters are in order. Those of which it is null are last. */
      readonly value: string;
      /** The index of the archive that begins with it and goes on with the time. */
      readonly index: string;
      readonly down: boolean;
      /** Whether the newest stands first among equals. */
      readonly newestFirst: boolean;
    }
  | {
      readonly by: 'name';
      readonly column: string;
      /** The index of the archive that has the column and the time. */
      readonly index: string;
      readonly down: boolean;
    };

const words = { by: 'value', value: 'a.words', index: 'article_words', newestFirst: true } as const;
const added = { by: 'value', value: 'unixepoch(a.added_at)', index: 'article_added' } as const;
const headline = {
  by: 'value',
  value: nameKey('a.headline'),
  index: 'article_headline',
  newestFirst: true,
} as const;
const author = { ...headline, value: nameKey('a.author'), index: 'article_author' } as const;
const source = { by: 'name', column: 'publisher', index: 'article_source' } as const;
const agency = { by: 'name', column: 'agency', index: 'article_agency' } as const;
const section = { by: 'name', column: 'section', index: 'article_section' } as const;

export const keys: Readonly<Record<Order, Key>> = {
  headline: { ...headline, down: false },
  'headline-back': { ...headline, down: true },
  author: { ...author, down: false },
  'author-back': { ...author, down: true },
  source: { ...source, down: false },
  'source-back': { ...source, down: true },
  agency: { ...agency, down: false },
  'agency-back': { ...agency, down: true },
  section: { ...section, down: false },
  'section-back': { ...section, down: true },
  longest: { ...words, down: true },
  shortest: { ...words, down: false },
  'last-added': { ...added, down: true, newestFirst: true },
  'first-added': { ...added, down: false, newestFirst: false },
};

export const isOrder = (sort: Sort): sort is Order => sort in keys;

/** Without regard to case and accents, by the rules of the person's language. */
const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Names in order, those together that differ in case and accents only; null, for none, is the last either way. */
export function groupsOf(names: readonly string[], down: boolean): readonly (readonly string[] | null)[] {
  const groups: string[][] = [];
  for (const name of names.toSorted(byName.compare)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && byName.compare(group[0], name) === 0) group.push(name);
    else groups.push([name]);
  }
  return [...(down ? groups.toReversed() : groups), null];
}
