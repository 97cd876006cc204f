import type { Db } from '../../storage/database.ts';

/** Every word of an index, sorted, in a few long texts: a line break before, between and after. A million take some 9 MB. */
export type Words = readonly string[];

/** Read at once: some milliseconds. */
const perText = 25_000;
/** What memory allows, in characters. */
const mostCharacters = 9_000_000;

/** Reads them text by text: some 0.2 s a million words, since SQLite joins them. */
export function* wordTexts(db: Db): IterableIterator<string> {
  let characters = 0;
  for (let after = ''; characters < mostCharacters; ) {
    const row = db.get<{ words: string | null; last: string | null }>(
      `SELECT group_concat(word, char(10)) AS words, max(word) AS last
       FROM (SELECT DISTINCT word FROM idx.vocabulary WHERE word > ? ORDER BY word LIMIT ${perText})`,
      after,
    );
    if (!row?.words || row.last === null) return;
    characters += row.words.length;
    after = row.last;
    yield `\n${row.words}\n`;
  }
}

/**
 * Calls `visit` with every word that has a piece in it, and with where in the word.
 *
 * @param visit returning false ends the walk
 */
export function eachWordWith(
  words: Words,
  piece: string,
  visit: (word: string, at: number) => boolean,
): void {
  for (const text of words) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      const start = text.lastIndexOf('\n', piece.startsWith('\n') ? at : at - 1) + 1;
      const end = text.indexOf('\n', start);
      if (!visit(text.slice(start, end), at - start)) return;
    }
  }
}

export const hasWord = (words: Words, word: string): boolean =>
  words.some((text) => text.includes(`\n${word}\n`));
