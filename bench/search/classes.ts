import type { Ask } from '../queries.ts';
import { spanOfDays, standingPhrases, tags } from './stories.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One query of a class: in Pressmark's language, and for other engines where they can say it. */
export interface ClassQuery {
  readonly class: string;
  readonly query: string;
  readonly ask: Ask | null;
  readonly offset: number;
}

/** Ranks after a language's function words: from what every third story has to what one in ten thousand has. */
const ranks = { frequent: [0, 4, 12], common: [40, 90, 200], rare: [700, 2500, 9000] } as const;
const day = (share: number): string =>
  new Date(Date.UTC(2014, 0, 1) + Math.floor(share * spanOfDays) * 86_400_000).toISOString().slice(0, 10);

/** Queries of every class, spread over the languages and over how often their words occur. */
export function classQueries(vocabularies: readonly Vocabulary[]): readonly ClassQuery[] {
  return vocabularies.flatMap(queriesOf);
}

function queriesOf(vocabulary: Vocabulary): readonly ClassQuery[] {
  const word = (rank: number) => vocabulary.words[vocabulary.firstContent + rank] ?? '';
  const [frequent, common, rare] = [ranks.frequent, ranks.common, ranks.rare].map((list) =>
    list.map(word),
  ) as [string[], string[], string[]];
  const [f0 = '', f1 = '', f2 = ''] = frequent;
  const [c0 = '', c1 = '', c2 = ''] = common;
  const [r0 = '', r1 = '', r2 = ''] = rare;
  const [p0 = '', p1 = ''] = standingPhrases(vocabulary).filter((_, n) => n === 0 || n === 500);
  const [t0 = '', t1 = '', t2 = ''] = [tags[0], tags[5], tags[60]];
  const plain = (name: string, queries: readonly string[], offset = 0): readonly ClassQuery[] =>
    queries.map((query) => ({ class: name, query, ask: null, offset }));
  const asked = (name: string, asks: readonly (readonly [string, Ask])[]): readonly ClassQuery[] =>
    asks.map(([query, ask]) => ({ class: name, query, ask, offset: 0 }));
  const all = (...words: string[]) => [words.join(' '), { op: 'all', words }] as const;
  const any = (...words: string[]) => [words.join(' OR '), { op: 'any', words }] as const;
  const without = (yes: string, not: string) =>
    [`${yes} -${not}`, { op: 'without', word: yes, not }] as const;
  const phrase = (words: string) => [`"${words}"`, { op: 'phrase', words: words.split(' ') }] as const;
  const prefix = (start: string) => [`${start}*`, { op: 'prefix', start }] as const;
  const headline = (of: string) => [`headline:${of}`, { op: 'headline', word: of }] as const;
  const dates = (of: string, from: number, to: number) =>
    [`${of} date:${day(from)}..${day(to)}`, { op: 'dates', word: of, from: day(from), to: day(to) }] as const;
  return [
    ...asked('word', [all(c0), all(c1), all(c2), all(r0), all(r1), all(r2)]),
    ...asked('two words', [all(f0, c0), all(c0, c1), all(c1, r0), all(f1, r1)]),
    ...asked('phrase', [phrase(p0), phrase(p1), phrase(`${f0} ${c0}`)]),
    ...asked('prefix', [
      prefix(c0.slice(0, 2)),
      prefix(c1.slice(0, 3)),
      prefix(r0.slice(0, 4)),
      prefix(r1.slice(0, 5)),
    ]),
    ...asked('field', [headline(f0), headline(c0), headline(r0)]),
    ...asked('or', [any(f0, f1), any(c0, c1, c2), any(c0, r0)]),
    ...asked('not', [without(f0, f1), without(c0, f0), without(r0, c0)]),
    ...asked('date range', [dates(f0, 0.5, 0.51), dates(c0, 0.2, 0.7), dates(r0, 0.6, 0.9)]),
    ...asked('broad', [all(f0), any(f0, f1, f2), all(vocabulary.words[0] ?? '')]),
    ...plain('tag', [`tag:${t0}`, `tag:${t1}`, `tag:${t2}`, `-tag:${t0}`]),
    ...plain('state', ['is:unread', 'is:starred', 'is:read', `tag:${t0} is:unread`]),
    ...plain('word and tag', [`${f0} tag:${t0}`, `${c0} tag:${t1}`, `${r0} tag:${t0}`, `${c0} -tag:${t0}`]),
    ...plain('tag or word', [`tag:${t0} OR ${c0}`, `(tag:${t1} OR ${f0}) -is:read`]),
    ...plain('deep page', [c0, f0, `${c0} ${c1}`], 9000),
    ...plain('fuzzy', [`${r0}~1`, `${c0}~1`]),
    ...plain('near', [`${f0} NEAR/5 ${c0}`, `${c0} w/10 ${c1}`]),
  ];
}
