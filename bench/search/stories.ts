import type { BenchArticle } from '../corpus/article.ts';
import { createRandom, type Random } from '../corpus/random.ts';
import { languages } from './languages.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** An article with what a person did to it. */
export interface Story extends BenchArticle {
  readonly agency: string;
  readonly place: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly read: boolean;
  readonly starred: boolean;
  readonly trashed: boolean;
}

export const agencies = ['AP', 'Reuters', 'AFP', 'EFE', 'dpa', 'TASS', 'PA', 'ANSA'] as const;
export const sections = ['World', 'Business', 'Politics', 'Sport', 'Science', 'Culture'] as const;
/** The most common first; a story has each with a probability that falls as one over the place in the list. */
export const tags: readonly string[] = Array.from({ length: 120 }, (_, n) =>
  n % 4 === 3 ? `topic${n - 3}/part${n}` : `topic${n}`,
);
const firstDay = Date.UTC(2014, 0, 1) / 1000;
export const spanOfDays = 4000;

/** The vocabularies of all languages, the same for a seed. */
export const createVocabularies = (seed: number): readonly Vocabulary[] =>
  languages.map((language, n) => createVocabulary(language, seed * 100 + n));

/**
 * Stories of invented words with the shape of wire copy: Zipf's law for words, log-normal lengths (median 110 words, mean 140),
 * standing phrases, datelines, eleven years of dates with more in later ones, tags, agencies, and a tenth left unread.
 */
export function* generateStories(
  count: number,
  seed: number,
  vocabularies = createVocabularies(seed),
): Generator<Story> {
  const random = createRandom(seed);
  const writers = vocabularies.map((vocabulary) => createWriter(vocabulary, random));
  const byShare = languages.flatMap(({ share }, n) => Array<number>(share).fill(n));
  for (let at = 0; at < count; at++) {
    const writer = writers[random.pick(byShare)];
    if (writer) yield writer();
  }
}

/** The pairs of words that stand together often in one language, the most frequent first. */
export function standingPhrases(vocabulary: Vocabulary): readonly string[] {
  const random = createRandom(vocabulary.words.length);
  const word = () => vocabulary.words[vocabulary.drawContent(random)] ?? '';
  return Array.from({ length: 3000 }, () => `${word()} ${word()}`);
}

function createWriter(vocabulary: Vocabulary, random: Random): () => Story {
  const phrases = standingPhrases(vocabulary);
  const content = () => vocabulary.words[vocabulary.drawContent(random)] ?? '';
  const places = Array.from({ length: 400 }, () => capital(content()));
  const skewed = <T>(items: readonly T[]): T => items[Math.floor(random.next() ** 3 * items.length)] as T;
  const word = () =>
    random.next() < 0.03 ? skewed(phrases) : (vocabulary.words[vocabulary.draw(random)] ?? '');

  return () => {
    const agency = skewed(agencies);
    const place = skewed(places);
    const length = Math.min(2000, Math.max(25, Math.round(110 * Math.exp(0.7 * random.normal()))));
    const headline = capital(Array.from({ length: 5 + random.below(6) }, content).join(' '));
    const date = new Date((firstDay + Math.floor(Math.sqrt(random.next()) * spanOfDays * 86_400)) * 1000);
    return {
      headline,
      text: `${place.toUpperCase()} (${agency}) — ${textOf(length, word, random)}`,
      publisher: agency,
      publishedAt: `${date.toISOString().slice(0, 19)}Z`,
      language: vocabulary.code,
      agency,
      place,
      section: skewed(sections),
      tags: tagsFor(random),
      read: random.next() < 0.9,
      starred: random.next() < 0.01,
      trashed: random.next() < 0.003,
    };
  };
}

/** 1.3 on average. */
function tagsFor(random: Random): readonly string[] {
  const wanted = random.below(3) + (random.next() < 0.3 ? 1 : 0);
  const chosen = new Set<string>();
  for (let left = wanted; left > 0; left--) {
    // The inverse of the harmonic sum: the first tag has a fifth of all, the second a tenth.
    const rank = Math.floor(tags.length ** random.next()) - 1;
    chosen.add(tags[Math.min(rank, tags.length - 1)] ?? '');
  }
  return [...chosen];
}

function textOf(length: number, word: () => string, random: Random): string {
  let text = '';
  let written = 0;
  while (written < length) {
    const words = 8 + random.below(22);
    let sentence = capital(word());
    for (let at = 1; at < words; at++) sentence += ` ${word()}`;
    written += words;
    text += `${text === '' ? '' : random.next() < 0.4 ? '\n\n' : ' '}${sentence}.`;
  }
  return text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
