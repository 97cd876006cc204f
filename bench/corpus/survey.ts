import type { BenchArticle } from './article.ts';

/** How often the words and word pairs of a corpus occur, so that queries can be chosen for any corpus alike. */
export interface Survey {
  add(article: BenchArticle): void;
  words(): number;
  articles(): number;
  /** The word that occurs in a share of the articles nearest to `share`, other than those in `without`. */
  word(share: number, without: readonly string[]): string;
  /** Like `word`, of what stands in headlines. */
  headlineWord(share: number): string;
  /** Two words that stand together in a share of the articles nearest to `share`. */
  phrase(share: number): string;
  /** The place of datelines that comes at this rank of frequency. */
  place(rank: number): string;
  /** The day before which this share of the articles was published, as `2024-01-31`. */
  day(share: number): string;
}

const pattern = /[\p{L}\p{N}]+/gu;
const plain = /^[a-z]{4,}$/;
const datelinePlace = /^(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)(?:,| \()/u;

export function createSurvey(): Survey {
  const inArticles = new Map<string, number>();
  const inHeadlines = new Map<string, number>();
  const pairs = new Map<string, number>();
  const places = new Map<string, number>();
  const days: string[] = [];
  let words = 0;

  return {
    add(article) {
      const found = article.text.toLowerCase().match(pattern) ?? [];
      words += found.length;
      countAll(inArticles, found);
      // Pairs of a sample are enough: all of them would be the largest thing in memory.
      if (days.length % 4 === 0) countAll(pairs, pairsOf(found));
      countAll(inHeadlines, article.headline.toLowerCase().match(pattern) ?? []);
      const place = datelinePlace.exec(article.text)?.[1];
      if (place) places.set(place, (places.get(place) ?? 0) + 1);
      days.push(article.publishedAt.slice(0, 10));
    },
    words: () => words,
    articles: () => days.length,
    word: (share, without) =>
      nearest(inArticles, share * days.length, (word) => isPlain(word) && !without.includes(word)),
    headlineWord: (share) => nearest(inHeadlines, share * days.length, isPlain),
    phrase: (share) => nearest(pairs, (share * days.length) / 4, (pair) => pair.split(' ').every(isPlain)),
    place: (rank) => [...places].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[rank]?.[0] ?? 'nowhere',
    day(share) {
      days.sort();
      return days[Math.floor(share * (days.length - 1))] ?? '1970-01-01';
    },
  };
}

/** Function words say little about an engine: some drop them, some do not. */
const functionWords = new Set(
  'that said with from were have been which would will this their more than also after other about into some only when they could last over year there what under between such these most para este como pero sobre entre desde hasta cuando también porque donde durante'.split(
    ' ',
  ),
);

const isPlain = (word: string): boolean => plain.test(word) && !functionWords.has(word);

function* pairsOf(words: readonly string[]): Generator<string> {
  for (let i = 1; i < words.length; i++) yield `${words[i - 1]} ${words[i]}`;
}

function countAll(counts: Map<string, number>, items: Iterable<string>): void {
  for (const item of new Set(items)) counts.set(item, (counts.get(item) ?? 0) + 1);
}

function nearest(
  counts: ReadonlyMap<string, number>,
  wanted: number,
  accept: (key: string) => boolean,
): string {
  let best = '';
  let distance = Number.POSITIVE_INFINITY;
  for (const [key, count] of counts) {
    const off = Math.abs(count - wanted);
    if (off > distance || !accept(key)) continue;
    if (off === distance && compare(key, best) > 0) continue;
    best = key;
    distance = off;
  }
  if (best === '') throw new Error('The corpus is too small to choose queries from');
  return best;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
