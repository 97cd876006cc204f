import { folded } from './answers.ts';

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** What each letter found counts: at a word's beginning, right behind the one before, elsewhere in the word. */
const begins = 8;
const follows = 5;
const elsewhere = 1;
/** Letters left out between two that are found, of which each takes off one, at most so many. */
const mostGap = 3;

/**
 * How well a label answers what was typed; null where it does not. Each word typed must have its letters in the label, in their order,
 * with others between them (`stgs` for `Settings`, `mru` for `Mark read or unread`); letters that begin words or follow one another count
 * more, and so does a shorter label. Case and accents say nothing.
 */
export function fuzzyScore(label: string, typed: string): number | null {
  const text = folded(label);
  const words = folded(typed).split(/\s+/).filter(Boolean);
  let score = 0;
  for (const word of words) {
    const best = bestOf(text, word);
    if (best === null) return null;
    score += best / word.length;
  }
  if (words.length > 0 && text.startsWith(words.join(' '))) score += begins;
  return score - text.length / 40;
}

function bestOf(text: string, word: string): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(word[0] ?? ''); at !== -1; at = text.indexOf(word[0] ?? '', at + 1)) {
    const score = from(text, word, at);
    if (score !== null && (best === null || score > best)) best = score;
  }
  return best;
}

const isBeginning = (text: string, at: number): boolean => !isLetter(text[at - 1]);

/** Letter by letter from one place on: the next one where it follows, else where it begins a word, else wherever it comes. */
function from(text: string, word: string, start: number): number | null {
  let score = isBeginning(text, start) ? begins : elsewhere;
  let at = start;
  for (const letter of word.slice(1)) {
    const next =
      text[at + 1] === letter ? at + 1 : (beginningOf(text, letter, at + 1) ?? text.indexOf(letter, at + 1));
    if (next === -1) return null;
    score += next === at + 1 ? follows : isBeginning(text, next) ? begins : elsewhere;
    score -= Math.min(mostGap, next - at - 1);
    at = next;
  }
  // Letters strewn over a label are no answer.
  return at - start > 3 * word.length && score < word.length * 2 ? null : score;
}

function beginningOf(text: string, letter: string, from: number): number | null {
  for (let at = text.indexOf(letter, from); at !== -1; at = text.indexOf(letter, at + 1)) {
    if (isBeginning(text, at)) return at;
  }
  return null;
}
