import { languageRows } from './language-rows.ts';
import { scriptNumber, scripts } from './scripts.ts';

/**
 * What words and letters say of a sample: `share` is the part of its words that are the best language's (small words, and
 * by half those with a letter hardly another has), `kinds` how many different ones there are, `lead` how far the language is before the next, letters included.
 */
export interface Tally {
  readonly language: string;
  readonly share: number;
  readonly kinds: number;
  readonly lead: number;
}

/** A word with a letter that a language lacks speaks against it as much as half a small word speaks for it. */
const foreignWeight = 0.5;
/** A word with a letter that hardly another language has speaks for it as much. */
const ownWeight = 0.5;
const mostOwners = 4;

interface Table {
  readonly languages: readonly string[];
  /** For each small word the languages that have it, as indexes. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** For each letter beyond the shared ones the languages that lack it. */
  readonly lackedBy: ReadonlyMap<number, readonly number[]>;
  /** For each letter that few languages have these languages. */
  readonly ownedBy: ReadonlyMap<number, readonly number[]>;
  readonly shared: ReadonlySet<number>;
}

function tableOf(script: string, shared: string): Table {
  const rows = languageRows.filter((row) => row.script === script);
  const words = new Map<string, number[]>();
  const letters = new Set(rows.flatMap((row) => Array.from(row.letters, (letter) => letter.charCodeAt(0))));
  for (const [at, row] of rows.entries()) {
    for (const word of new Set(row.words.split(' '))) {
      const known = words.get(word);
      if (known) known.push(at);
      else words.set(word, [at]);
    }
  }
  const those = (letter: number, having: boolean) =>
    rows.flatMap((row, at) => (row.letters.includes(String.fromCharCode(letter)) === having ? [at] : []));
  return {
    languages: rows.map(({ language }) => language),
    words,
    lackedBy: new Map([...letters].map((letter) => [letter, those(letter, false)])),
    ownedBy: new Map(
      [...letters].flatMap((letter) => {
        const owners = those(letter, true);
        return owners.length <= mostOwners ? [[letter, owners] as const] : [];
      }),
    ),
    shared: new Set(Array.from(shared, (letter) => letter.charCodeAt(0))),
  };
}

const tables: ReadonlyMap<number, Table> = new Map(
  scripts.flatMap(({ name, only, shared }, at) =>
    only === undefined ? [[at + 1, tableOf(name, shared ?? '')] as const] : [],
  ),
);

interface Counts {
  readonly hits: Float64Array;
  /** Points taken for letters that a language lacks. */
  readonly foreign: Float64Array;
}

function add(to: Float64Array, languages: readonly number[] | undefined, points: number): void {
  if (languages) for (const at of languages) to[at] = (to[at] ?? 0) + points;
}

/** The first telling letter of a word counts; more of them would only say the same. */
function countLetters(word: string, table: Table, { hits, foreign }: Counts): void {
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    if (letter < 128 || table.shared.has(letter)) continue;
    add(foreign, table.lackedBy.get(letter), foreignWeight);
    add(hits, table.ownedBy.get(letter), ownWeight);
    return;
  }
}

function isOwn(word: string, table: Table, language: number): boolean {
  if (table.words.get(word)?.includes(language)) return true;
  for (let at = 0; at < word.length; at++) {
    if (table.ownedBy.get(word.charCodeAt(at))?.includes(language)) return true;
  }
  return false;
}

/**
 * Counts small words and telling letters of the languages of one script (its number, see `scriptNumber`).
 *
 * @returns null where the script has one language, or the sample none of the words
 */
export function tallyWords(words: readonly string[], script: number): Tally | null {
  const table = tables.get(script);
  if (!table) return null;
  const size = table.languages.length;
  const counts = { hits: new Float64Array(size), foreign: new Float64Array(size) };
  const { hits, foreign } = counts;
  let total = 0;
  for (const word of words) {
    if (scriptNumber(word.charCodeAt(0)) !== script) continue;
    total++;
    add(hits, table.words.get(word), 1);
    countLetters(word, table, counts);
  }
  const scores = hits.map((count, at) => count - (foreign[at] ?? 0));
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  if ((hits[best] ?? 0) === 0) return null;
  const next = scores.reduce((most, score, at) => (at === best ? most : Math.max(most, score)), -total);
  return {
    language: table.languages[best] ?? '',
    share: (hits[best] ?? 0) / total,
    kinds: new Set(words.filter((word) => isOwn(word, table, best))).size,
    lead: ((scores[best] ?? 0) - next) / total,
  };
}
