/** Where sentences or paragraphs end in a text: offsets in UTF-16 units, in order. */
export type Breaks = readonly number[];

const blankLine = /\n\s*\n/g;
const mayEnd = /[.!?…]["'”’»)\]]*\s+|[。！？]["'”’»」』)\]]*|\n\s*\n/g;
/** Shortened words that a name or a number follows; a single letter (`J. Smith`, `U.S. forces`) is none of an end either. */
const shortened =
  /(?:^|[\s(“"'«])(?:\p{L}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Capt|Lt|Sen|Rep|Gov|Prof|Rev|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Sra?|Srta|Dra?|Ud|Uds|núm|pág|art)\.$/u;
const beginsSentence = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«¿¡(—–-]/u;

export const paragraphBreaks = (text: string): Breaks =>
  [...text.matchAll(blankLine)].map(({ index }) => index);

/** A dot after a shortened word, or before a small letter, ends no sentence. */
export function sentenceBreaks(text: string): Breaks {
  const breaks: number[] = [];
  for (const { index, 0: end } of text.matchAll(mayEnd)) {
    const isDot = text[index] === '.';
    const next = text.slice(index + end.length, index + end.length + 2);
    if (
      isDot &&
      (shortened.test(text.slice(Math.max(0, index - 8), index + 1)) || !beginsSentence.test(next))
    )
      continue;
    breaks.push(index);
  }
  return breaks;
}

/** The number of the stretch between breaks that an offset lies in. */
export function stretchOf(breaks: Breaks, offset: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
