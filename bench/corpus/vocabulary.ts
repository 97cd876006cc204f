import { createRandom, type Random } from './random.ts';

const onsets = 'b c d f g h j l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl st str th tr'.split(' ');
const nuclei = 'a e i o u a e i o ai ea ie ou oa'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 'l', 't', 'm', 'nd', 'rt', 'st', 'ck', 'ng'];
const englishEndings = ['', '', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ment', 'tion', 'ness'];
const spanishEndings = ['a', 'o', 'as', 'os', 'ar', 'ado', 'ando', 'ción', 'mente', 'idad', 'ería', 'ó'];

const english =
  'the of to and a in said for on that is it with at by from was its has be as an will have are which not he they were or more but would their had been after than up over one two about this also year could last could new when out who first other some all into before no between under since while during against there if them because only through such did so being where'.split(
    ' ',
  );
const spanish =
  'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos esto antes algunos unos yo otro otras otra él tanto según'.split(
    ' ',
  );

/** Words of one invented language in the order of how common they are: real function words, then made-up ones. */
export interface Vocabulary {
  readonly language: 'en' | 'es';
  word(random: Random): string;
  /** A word with a meaning of its own, as a headline has them. */
  contentWord(random: Random): string;
}

/**
 * @param size how many words; drawn by Zipf's law as Mandelbrot put it, with the exponent that news text has (about 1.05)
 */
export function createVocabulary(language: 'en' | 'es', size: number, seed: number): Vocabulary {
  const functionWords = [...new Set(language === 'en' ? english : spanish)];
  const words = [...functionWords, ...inventWords(language, size - functionWords.length, createRandom(seed))];
  const cumulative = cumulate(words.length, (rank) => (rank + 2.7) ** -1.05);
  const draw = (at: number) => words[search(cumulative, at)] ?? '';
  const total = cumulative[cumulative.length - 1] ?? 1;
  const first = cumulative[functionWords.length + 20] ?? 0;
  return {
    language,
    word: (random) => draw(random.next() * total),
    contentWord: (random) => draw(first + random.next() * (total - first)),
  };
}

function inventWords(language: 'en' | 'es', count: number, random: Random): string[] {
  const endings = language === 'en' ? englishEndings : spanishEndings;
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    // Common words are short: syllables grow with rank.
    const syllables = 1 + random.below(words.size < count / 30 ? 2 : 3);
    for (let i = 0; i < syllables; i++) word += random.pick(onsets) + random.pick(nuclei);
    word += random.pick(codas) + random.pick(endings);
    if (word.length > 3) words.add(word);
  }
  return [...words];
}

function cumulate(length: number, weight: (rank: number) => number): Float64Array {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let rank = 0; rank < length; rank++) {
    sum += weight(rank);
    sums[rank] = sum;
  }
  return sums;
}

/** The first index whose sum is greater than `at`. */
function search(sums: Float64Array, at: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
