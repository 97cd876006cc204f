import type { Facet } from '../../../electron/contract/facets.ts';

/** What examples are made of: words and names that the person's own archive has, else some that any archive of news might have. */
export interface Material {
  /** Two words that stand side by side in a headline. */
  readonly first: string;
  readonly second: string;
  /** A word that is written with a capital. */
  readonly name: string;
  /** Pieces of a query: `source:"El País"`. */
  readonly source: string;
  readonly agency: string;
  readonly place: string;
  readonly section: string;
  readonly author: string;
  readonly language: string;
  readonly tag: string;
  readonly year: string;
}

const anyArchive: Material = {
  first: 'peace',
  second: 'talks',
  name: 'Paris',
  source: 'source:reuters',
  agency: 'agency:AP',
  place: 'place:Paris',
  section: 'section:sport',
  author: 'byline:smith',
  language: 'lang:en',
  tag: 'tag:war',
  year: '2024',
};

const pair = /(?<![\p{L}\p{N}-])(\p{Ll}{5,12}) (\p{Ll}{5,12})(?![\p{L}\p{N}-])/u;
const capital = /(?<=\p{Ll},? )(\p{Lu}\p{Ll}{4,11})(?![\p{L}\p{N}-])/u;

function found(headlines: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const headline of headlines) {
    const match = pattern.exec(headline);
    if (match) return match;
  }
  return null;
}

/** @param facets of the whole archive, each with its commonest value first */
export function materialOf(headlines: readonly string[], facets: readonly Facet[]): Material {
  const [, first = anyArchive.first, second = anyArchive.second] = found(headlines, pair) ?? [];
  const [name = anyArchive.name] = found(headlines, capital) ?? [];
  const top = (field: Facet['field']) => facets.find((facet) => facet.field === field)?.values[0];
  return {
    first,
    second,
    name,
    source: top('source')?.query ?? anyArchive.source,
    agency: top('agency')?.query ?? anyArchive.agency,
    place: top('place')?.query ?? anyArchive.place,
    section: top('section')?.query ?? anyArchive.section,
    author: top('author')?.query ?? anyArchive.author,
    language: top('language')?.query ?? anyArchive.language,
    tag: top('tag')?.query ?? anyArchive.tag,
    year: top('year')?.value ?? anyArchive.year,
  };
}

/** A word with two letters in the middle changed about, as a hurried hand would. */
export function mistyped(word: string): string {
  const middle = Math.max(1, Math.floor(word.length / 2) - 1);
  return word.slice(0, middle) + (word[middle + 1] ?? '') + (word[middle] ?? '') + word.slice(middle + 2);
}
