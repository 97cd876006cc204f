import type { Survey } from './corpus/survey.ts';

/** A query in no engine's own language; each engine says it in its own, or says that it cannot. */
export interface BenchQuery {
  readonly kind: QueryKind;
  readonly ask: Ask;
}

export const queryKinds = [
  'word',
  'two words',
  'phrase',
  'prefix',
  'field',
  'or',
  'not',
  'dates',
  'broad',
] as const;
export type QueryKind = (typeof queryKinds)[number];

export type Ask =
  | { readonly op: 'all'; readonly words: readonly string[] }
  | { readonly op: 'any'; readonly words: readonly string[] }
  | { readonly op: 'phrase'; readonly words: readonly string[] }
  | { readonly op: 'prefix'; readonly start: string }
  | { readonly op: 'headline'; readonly word: string }
  | { readonly op: 'place'; readonly place: string }
  | { readonly op: 'without'; readonly word: string; readonly not: string }
  /** Days, the first and the last included. */
  | { readonly op: 'dates'; readonly word: string; readonly from: string; readonly to: string };

/** The 24 queries, chosen by how often their words occur, so that they weigh the same on every corpus. */
export function chooseQueries(survey: Survey): readonly BenchQuery[] {
  const taken: string[] = [];
  const word = (share: number): string => {
    const found = survey.word(share, taken);
    taken.push(found);
    return found;
  };
  const [broad, wide, common, usual, plain, seldom, rare] = [0.95, 0.5, 0.15, 0.06, 0.02, 0.005, 0.0005].map(
    word,
  ) as [string, string, string, string, string, string, string];
  const ask = (kind: QueryKind, ...asks: readonly Ask[]) => asks.map((each) => ({ kind, ask: each }));
  const all = (...words: string[]): Ask => ({ op: 'all', words });
  const any = (...words: string[]): Ask => ({ op: 'any', words });
  const phrase = (share: number): Ask => ({ op: 'phrase', words: survey.phrase(share).split(' ') });
  const prefix = (of: string, length: number): Ask => ({ op: 'prefix', start: of.slice(0, length) });
  return [
    ...ask('word', all(rare), all(seldom), all(plain), all(common)),
    ...ask('two words', all(usual, plain), all(common, seldom), all(common, usual)),
    ...ask('phrase', phrase(0.002), phrase(0.01), phrase(0.03)),
    ...ask('prefix', prefix(plain, 4), prefix(usual, 3), prefix(common, 2)),
    ...ask(
      'field',
      { op: 'headline', word: survey.headlineWord(0.03) },
      { op: 'headline', word: survey.headlineWord(0.003) },
      { op: 'place', place: survey.place(3) },
    ),
    ...ask('or', any(plain, seldom), any(common, usual, plain)),
    ...ask('not', { op: 'without', word: usual, not: common }, { op: 'without', word: wide, not: usual }),
    ...ask(
      'dates',
      { op: 'dates', word: usual, from: survey.day(0.4), to: survey.day(0.6) },
      { op: 'dates', word: wide, from: survey.day(0.1), to: survey.day(0.9) },
    ),
    ...ask('broad', all(broad), any(broad, wide)),
  ];
}

/** A query in plain words, for the report. */
export function describeQuery(ask: Ask): string {
  switch (ask.op) {
    case 'all':
      return ask.words.join(' ');
    case 'any':
      return ask.words.join(' OR ');
    case 'phrase':
      return `"${ask.words.join(' ')}"`;
    case 'prefix':
      return `${ask.start}*`;
    case 'headline':
      return `headline:${ask.word}`;
    case 'place':
      return `place:"${ask.place}"`;
    case 'without':
      return `${ask.word} -${ask.not}`;
    case 'dates':
      return `${ask.word} date:${ask.from}..${ask.to}`;
  }
}
