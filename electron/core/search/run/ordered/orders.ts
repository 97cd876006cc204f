import type { Sort } from '../../../../contract/search.ts';

/** Orders by what stands in the archive alone. */
export type Order = Exclude<Sort, 'relevance' | 'newest' | 'oldest'>;

/** What articles are put in order by: a number of each, or its source. */
export type Key =
  | {
      readonly by: 'number';
      /** SQL of a row `a` of the archive. */
      readonly value: string;
      /** The index of the archive that begins with it and goes on with the time. */
      readonly index: string;
      readonly down: boolean;
      /** Whether the newest stands first among equals. */
      readonly newestFirst: boolean;
    }
  | { readonly by: 'source'; readonly down: boolean };

const words = { by: 'number', value: 'a.words', index: 'article_words', newestFirst: true } as const;
const added = { by: 'number', value: 'unixepoch(a.added_at)', index: 'article_added' } as const;

export const keys: Readonly<Record<Order, Key>> = {
  source: { by: 'source', down: false },
  'source-back': { by: 'source', down: true },
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
