import { foldedTerm } from '../../../language/analysis.ts';
import type { Db } from '../../../storage/database.ts';
import { articlesWith } from '../../indexing/term-counts.ts';
import { termsBeginning } from '../../vocabulary/beginning.ts';
import type { SuggestContext, SuggestedValue, ValueSource } from '../source.ts';

/** Of one letter, nearly everything begins so. */
const fewestLetters = 2;
/** From so many letters on, the words that begin so are few enough to be looked at themselves. */
const enoughLetters = 4;
const mostWords = 300;
const mostTerms = 60;

interface Word {
  readonly word: string;
  readonly term: string;
}

/** Words of the archive that begin so, the commonest first; of several with one stem the shortest. */
export const wordSource: ValueSource = {
  fields: ['headline', 'body', 'lead', 'notes', 'quotes'],
  values: (typed, context) => wordsBeginning(typed, context),
};

export function wordsBeginning(
  typed: string,
  { db, index, most }: SuggestContext,
): readonly SuggestedValue[] {
  const meta = index.meta();
  const beginning = foldedTerm(typed);
  if (!meta || [...beginning].length < fewestLetters || /[\s*?~^]/.test(typed)) return [];
  const spelt = [...beginning].length >= enoughLetters ? wordsWith(db, beginning) : [];
  const isWhole = spelt.length > 0 && spelt.length < mostWords;
  const found = isWhole ? counted(db, spelt) : [...counted(db, spelt), ...byTerm(db, beginning)];
  const words = new Map<string, SuggestedValue & { readonly count: number }>();
  for (const { word, articles } of found) {
    if (word === beginning || index.analysis.isStopWord(word, meta.languages)) continue;
    words.set(word, { text: word, label: word, count: articles, kind: 'word' });
  }
  return [...words.values()].toSorted((a, b) => b.count - a.count).slice(0, most);
}

const wordsWith = (db: Db, beginning: string): readonly Word[] =>
  db.all<Word>(
    'SELECT word, term FROM idx.vocabulary WHERE word >= ? AND word < ? LIMIT ?',
    ...[beginning, `${beginning}\u{10ffff}`, mostWords],
  );

function counted(db: Db, words: readonly Word[]) {
  const shortest = new Map<string, string>();
  for (const { word, term } of words) {
    const known = shortest.get(term);
    if (known === undefined || word.length < known.length) shortest.set(term, word);
  }
  return [...shortest]
    .map(([term, word]) => ({ word, articles: articlesWith(db, term) }))
    .filter(({ articles }) => articles > 0);
}

/** The commonest stems, each as a word that has it: one that begins as the stem does, but for its last letter (`happi`, `happy`). */
function byTerm(db: Db, beginning: string) {
  return termsBeginning(db, beginning, mostTerms).commonest.flatMap(({ term, articles }) => {
    const start = term.length > beginning.length ? term.slice(0, -1) : term;
    const words = wordsWith(db, start).filter((row) => row.term === term && row.word.startsWith(beginning));
    const [shortest] = words.map(({ word }) => word).toSorted((a, b) => a.length - b.length);
    return shortest === undefined ? [] : [{ word: shortest, articles }];
  });
}
