import { readableColumn } from '../../articles/readable.ts';
import type { Db } from '../../storage/database.ts';
import type { LeafTerms } from '../compile/terms.ts';
import { lead, type TextLeaf } from '../query/tree.ts';
import { matchAt, type Patterns, patternsOf } from '../text/patterns.ts';
import type { WordList, WordsOf } from '../text/word-list.ts';

/** What one text has of what is looked for. */
export interface Part {
  /** How many words it has. */
  readonly length: number;
  /** Of each needle, the numbers of the words it begins at, in order; at most some. */
  readonly places: readonly (readonly number[])[];
  readonly terms: readonly string[];
}

/** A document read for its rank. */
export interface Reading {
  readonly key: number;
  readonly headline: Part;
  readonly body: Part;
  /** Of each needle, whether it stands in what else a row of results shows: publisher, place, agency, section. */
  readonly beside: readonly boolean[];
}

/** Enough of a story to know what it is about: news tells the most important first. */
const mostOfText = 4_000;
/** Of all texts together, in characters: some 10 ms. Those that come after are not read. */
const mostOfAll = 300_000;
const mostPlaces = 30;

interface Row {
  readonly key: number;
  readonly headline: string | null;
  readonly language: string | null;
  readonly beside: string;
  readonly text: string | null;
}

const rows = `
SELECT d.docid AS key, a.headline, a.language, concat_ws(' ', a.publisher, a.place, a.agency, a.section) AS beside,
  substr(coalesce(json_extract(${readableColumn('a.corrections')}, '$.text'), (SELECT b.text FROM main.edition e JOIN main.edition_body b
    ON b.edition = e.id WHERE e.article = a.id ORDER BY e.number DESC LIMIT 1)), 1, ${mostOfText}) AS text
FROM json_each(?) n JOIN idx.doc d ON d.docid = n.value JOIN main.article a ON a.id = d.article`;

/**
 * Reads documents' real texts for what the leaves look for, each leaf being a needle by its place in the list. Those for which there
 * is no time are not in the answer.
 *
 * @param keys documents' numbers, the most promising first
 */
export function readDocuments(
  db: Db,
  keys: readonly number[],
  leaves: readonly LeafTerms[],
  wordsOf: WordsOf,
): readonly Reading[] {
  const patterns = patternsOf(leaves);
  const inHeadline = leaves.map(({ leaf }) => isLookedFor(leaf, 'headline'));
  const inBody = leaves.map(({ leaf }) => isLookedFor(leaf, 'body'));
  const byKey = new Map(db.all<Row>(rows, JSON.stringify(keys)).map((row) => [row.key, row]));
  const readings: Reading[] = [];
  let left = mostOfAll;
  for (const key of keys) {
    const row = byKey.get(key);
    if (!row) continue;
    if (left <= 0) break;
    left -= row.text?.length ?? 0;
    const part = (text: string, among: readonly boolean[]) =>
      partOf(wordsOf(text, row.language), patterns, among);
    readings.push({
      key,
      headline: part(row.headline ?? '', inHeadline),
      body: part(row.text ?? '', inBody),
      beside: part(
        row.beside,
        leaves.map(() => true),
      ).places.map((places) => places.length > 0),
    });
  }
  return readings;
}

const isLookedFor = ({ column }: TextLeaf, where: 'headline' | 'body'): boolean =>
  column === null || column === lead || column === where;

function partOf(words: WordList, patterns: Patterns, among: readonly boolean[]): Part {
  const places: number[][] = among.map(() => []);
  for (let at = 0; at < words.terms.length; at++) {
    const match = matchAt(words, at, patterns);
    if (!match || !among[match.needle]) continue;
    const of = places[match.needle];
    if (of && of.length < mostPlaces) of.push(at);
  }
  return { length: words.terms.length, places, terms: words.terms };
}
