/** Sentences shorter than so many letters stand in articles that have nothing else in common. */
const leastLetters = 60;
const mostSentences = 2;
const sentenceEnd = /[.!?。！？؟।]+|\n+/u;

/**
 * Two numbers that a copy of a text most likely has too: those of the ends of its longest sentences, whatever their case, accents, signs
 * and spaces. What a newsroom changes of an agency's copy is the headline, the dateline, which the first sentence begins with, and where
 * the story ends.
 */
export function printsOf(text: string): readonly number[] {
  const sentences = text
    .split(sentenceEnd)
    .filter((sentence) => sentence.length >= leastLetters)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostSentences)
    .map(lettersOf)
    .filter((letters) => letters.length >= leastLetters);
  return [...new Set(sentences.map(hashOf))];
}

const lettersOf = (sentence: string): string =>
  sentence
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(-leastLetters);

/** FNV-1a twice over, to 53 bits that a number holds (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(letters: string): number {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 15);
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
