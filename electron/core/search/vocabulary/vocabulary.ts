import type { Db } from '../../storage/database.ts';
import { wordsLike } from './fuzzy.ts';
import { wordsFitting } from './wildcard.ts';
import { type Words, wordTexts } from './words.ts';

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
  /** Reads some of the words, so that no search has to wait for it; true if more are left. */
  readOn(): boolean;
}

/** Each term is looked for by itself: FTS5 takes a step of every one of them for each hit. */
const mostTerms = 64;
/** So many of the words are looked at for the terms that most articles have. */
const mostWords = 1000;
const mostRemembered = 100;

/** Words that are being read. */
interface Reading {
  readonly texts: string[];
  readonly rest: Iterator<string>;
  /** Milliseconds. */
  took: number;
}

/** Read when there is nothing else to do, or a search needs it; anew, as the index grows, for no more than a twentieth of the time. */
export function createVocabulary(db: Db): Vocabulary {
  let words: Words | null = null;
  let reading: Reading | null = null;
  let through = -1;
  let readAgainAt = 0;
  const remembered = new Map<string, Expansion>();

  const refresh = (): void => {
    const now = changesOf(db);
    if (now === through) return;
    if (words !== null && performance.now() < readAgainAt) return;
    through = now;
    words = null;
    reading = null;
    remembered.clear();
  };
  /** Reads one text; the words once there is none left. */
  const step = (): Words | null => {
    reading ??= { texts: [], rest: wordTexts(db), took: 0 };
    const began = performance.now();
    const next = reading.rest.next();
    reading.took += performance.now() - began;
    if (!next.done) {
      reading.texts.push(next.value);
      return null;
    }
    const { texts, took } = reading;
    readAgainAt = took < 5 ? 0 : performance.now() + 20 * took;
    reading = null;
    words = texts;
    return texts;
  };
  const all = (): Words => {
    for (;;) {
      const whole = words ?? step();
      if (whole) return whole;
    }
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
    readOn() {
      // What was begun is read to its end, or changes that come faster than that would keep it from ever ending.
      if (reading === null) refresh();
      return words === null && step() === null;
    },
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
