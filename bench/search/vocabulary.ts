import { createRandom, type Random } from '../corpus/random.ts';
import type { Sounds } from './languages.ts';

/** The words of one invented language. Rank 0 is the most common; function words come first. */
export interface Vocabulary {
  readonly code: string;
  readonly words: readonly string[];
  /** The rank of the first word with a meaning of its own. */
  readonly firstContent: number;
  /** A rank drawn by Zipf's law. */
  draw(random: Random): number;
  /** Like `draw`, of words with a meaning. */
  drawContent(random: Random): number;
}

/** How many equal slices of probability the table of draws has: fine enough for words of one in a hundred million. */
const slices = 1 << 16;

/** Zipf's law as Mandelbrot put it, with the exponent that news text has (about 1.05). */
export function createVocabulary(sounds: Sounds, seed: number): Vocabulary {
  const words = [...sounds.functionWords, ...invent(sounds, createRandom(seed))];
  const firstContent = sounds.functionWords.length;
  const sums = new Float64Array(words.length);
  let total = 0;
  for (let rank = 0; rank < words.length; rank++) {
    total += (rank + 2.7) ** -1.05;
    sums[rank] = total;
  }
  // Where the search for a draw begins: a look into a table in place of sixteen steps.
  const starts = new Uint32Array(slices + 1);
  for (let slice = 0, rank = 0; slice <= slices; slice++) {
    while (rank < words.length - 1 && (sums[rank] ?? 0) <= (slice / slices) * total) rank++;
    starts[slice] = rank;
  }
  const at = (share: number): number => {
    let rank = starts[Math.floor(share * slices)] ?? 0;
    while (rank < words.length - 1 && (sums[rank] ?? 0) <= share * total) rank++;
    return rank;
  };
  const below = (sums[firstContent - 1] ?? 0) / total;
  return {
    code: sounds.code,
    words,
    firstContent,
    draw: (random) => at(random.next()),
    drawContent: (random) => at(below + random.next() * (1 - below)),
  };
}

function invent(sounds: Sounds, random: Random): string[] {
  const count = sounds.size - sounds.functionWords.length;
  const taken = new Set(sounds.functionWords);
  const words: string[] = [];
  while (words.length < count) {
    let word = '';
    // Common words are short: syllables grow with rank.
    const syllables = 1 + random.below(words.length < count / 30 ? 2 : 3);
    for (let left = syllables; left > 0; left--)
      word += random.pick(sounds.onsets) + random.pick(sounds.nuclei);
    word += random.pick(sounds.endings);
    if (word.length < 4 || taken.has(word)) continue;
    taken.add(word);
    words.push(word);
  }
  return words;
}
