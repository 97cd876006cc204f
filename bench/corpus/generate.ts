import type { BenchArticle } from './article.ts';
import { createRandom, type Random } from './random.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

const months = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ');
const meses = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const agencies = ['AP', 'Reuters', 'AFP', 'EFE', 'dpa'];
const firstDay = Date.UTC(2016, 0, 1);
const days = 3650;

/**
 * Articles of invented words with the shape of wire copy, so that the bench needs nothing from outside: Zipf's law for words,
 * log-normal lengths (median 220 words), standing phrases, datelines, ten years of dates; every fifth in a Spanish of sorts.
 */
export function* generateArticles(count: number, seed: number): Generator<BenchArticle> {
  const random = createRandom(seed);
  const english = createWriter(createVocabulary('en', 60_000, seed + 1), random);
  const spanish = createWriter(createVocabulary('es', 40_000, seed + 2), random);
  for (let i = 0; i < count; i++) yield (i % 5 === 4 ? spanish : english)();
}

function createWriter(vocabulary: Vocabulary, random: Random): () => BenchArticle {
  const phrases = Array.from(
    { length: 3000 },
    () => `${vocabulary.contentWord(random)} ${vocabulary.contentWord(random)}`,
  );
  const places = Array.from({ length: 400 }, () => capital(vocabulary.contentWord(random)));
  const skewed = <T>(list: readonly T[]): T => list[Math.floor(random.next() ** 3 * list.length)] as T;

  return () => {
    const date = new Date(firstDay + random.below(days * 86_400) * 1000);
    const agency = random.pick(agencies);
    const words = Math.min(2500, Math.max(30, Math.round(220 * Math.exp(0.7 * random.normal()))));
    const paragraphs: string[] = [];
    for (let written = 0; written < words; ) {
      const paragraph = writeParagraph(vocabulary, phrases, random);
      paragraphs.push(paragraph.text);
      written += paragraph.words;
    }
    paragraphs[0] = `${dateline(vocabulary.language, skewed(places), date, agency)} ${paragraphs[0]}`;
    const headline = Array.from({ length: 5 + random.below(6) }, () => vocabulary.contentWord(random)).join(
      ' ',
    );
    return {
      headline: capital(headline),
      publisher: agency,
      publishedAt: date.toISOString().replace('.000Z', 'Z'),
      language: vocabulary.language,
      text: paragraphs.join('\n\n'),
    };
  };
}

function writeParagraph(vocabulary: Vocabulary, phrases: readonly string[], random: Random) {
  const sentences: string[] = [];
  let words = 0;
  for (let left = 1 + random.below(3); left > 0; left--) {
    const length = 8 + random.below(22);
    const parts: string[] = [];
    for (let i = 0; i < length; i++) {
      const isPhrase = random.next() < 0.03;
      parts.push(
        isPhrase ? (phrases[Math.floor(random.next() ** 3 * phrases.length)] ?? '') : vocabulary.word(random),
      );
    }
    words += length;
    sentences.push(`${capital(parts.join(' '))}.`);
  }
  return { text: sentences.join(' '), words };
}

function dateline(language: 'en' | 'es', place: string, date: Date, agency: string): string {
  const day = date.getUTCDate();
  const month = date.getUTCMonth();
  if (language === 'es') return `${place}, ${day} ${meses[month]} (${agency}).-`;
  return agency === 'AP'
    ? `${place.toUpperCase()} (AP) —`
    : `${place.toUpperCase()}, ${months[month]} ${day} (${agency}) -`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
