import type { Db } from '../../storage/database.ts';
import { wordsLike } from './fuzzy.ts';
import { wordsFitting } from './wildcard.ts';
import { readWords, type Words } from './words.ts';

/** Terms of the index in place of a word; `cut` is whether there were too many. */
export interface Expansion {
  readonly terms: readonly string[];
  readonly cut: boolean;
}

/** The words that an archive has, for those who do not know just how one is spelt. */
export interface Vocabulary {
  /** Of words within so many edits of a folded one. */
  like(word: string, edits: 1 | 2): Expansion;
  /** The words themselves within so many edits of a folded one, the nearest first. */
  near(word: string, edits: 1 | 2): readonly string[];
  /** Of words that fit a folded pattern of `*` and `?`. */
  fitting(pattern: string): Expansion;
}

/** Each term is looked for by itself: FTS5 takes a step of every one of them for each hit. */
const mostTerms = 64;
/** So many of the words are looked at for the terms that most articles have. */
const mostWords = 1000;
const mostRemembered = 100;

/** Made when a search first needs it; read anew, as the index grows, for no more than a twentieth of the time. */
export function createVocabulary(db: Db): Vocabulary {
  let words: Words | null = null;
  let through = -1;
  let readAgainAt = 0;
  const remembered = new Map<string, Expansion>();

  const refresh = (): void => {
    const now = changesOf(db);
    if (now === through) return;
    if (words !== null && performance.now() < readAgainAt) return;
    through = now;
    words = null;
    remembered.clear();
  };
  const all = (): Words => {
    if (words) return words;
    const began = performance.now();
    words = readWords(db);
    const took = performance.now() - began;
    readAgainAt = took < 5 ? 0 : began + 20 * took;
    return words;
  };
  const expand = (key: string, find: () => { words: readonly string[]; cut: boolean }): Expansion => {
    refresh();
    const known = remembered.get(key);
    if (known) return known;
    const found = find();
    const terms = termsOf(db, found.words.slice(0, mostWords));
    const cut = found.cut || found.words.length > mostWords || terms.length > mostTerms;
    const expansion = { terms: cut ? commonest(db, terms) : terms, cut };
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, expansion);
    return expansion;
  };
  return {
    near(word, edits) {
      refresh();
      return wordsLike(all(), word, edits);
    },
    like: (word, edits) =>
      expand(`${word}~${edits}`, () => ({ words: wordsLike(all(), word, edits), cut: false })),
    fitting: (pattern) => expand(pattern, () => wordsFitting(db, all, pattern)),
  };
}

const changesOf = (db: Db): number =>
  Number(db.get<{ value: unknown }>("SELECT value FROM idx.meta WHERE key = 'through'")?.value ?? 0);

/** Where not all can be looked for, those that most articles have. */
const commonest = (db: Db, terms: readonly string[]): readonly string[] =>
  db
    .all<{ term: string }>(
      `SELECT n.value AS term FROM json_each(?) n LEFT JOIN idx.term t ON t.term = n.value
       ORDER BY t.articles DESC, n.key LIMIT ?`,
      JSON.stringify(terms),
      mostTerms,
    )
    .map(({ term }) => term);

function termsOf(db: Db, words: readonly string[]): readonly string[] {
  const rows = db.all<{ term: string }>(
    'SELECT v.term FROM json_each(?) n CROSS JOIN idx.vocabulary v ON v.word = n.value ORDER BY n.key',
    JSON.stringify(words),
  );
  return [...new Set(rows.map(({ term }) => term))];
}
