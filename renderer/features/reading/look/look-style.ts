import type { CSSProperties } from 'react';
import type { ReadingLook } from '../../../../electron/contract/reading.ts';
import { canHyphenate } from './can-hyphenate.ts';

const fonts = {
  serif: 'var(--font-serif)',
  sans: 'var(--font-sans)',
  legible: 'var(--font-legible)',
} as const satisfies Record<ReadingLook['typeface'], string>;

/** Some faces are larger than others at the same size: these look alike beside each other. */
const sizes = { serif: 1, sans: 0.98, legible: 0.9 } as const satisfies Record<
  ReadingLook['typeface'],
  number
>;
const leadings = { close: 1.44, usual: 1.58, open: 1.78 } as const satisfies Record<
  ReadingLook['leading'],
  number
>;

/** Of the line that is easiest to read, of some 66 letters: https://en.wikipedia.org/wiki/Line_length */
const measures = { narrow: 0.82, usual: 1, wide: 1.22 } as const satisfies Record<
  ReadingLook['measure'],
  number
>;

/** Languages with words so long that lines with even edges have holes where none is broken. */
const longWorded = new Set(['de', 'nl', 'ru']);

/** Whether even edges would tear holes into the lines of this language. */
export const wouldTear = (language: string | null): boolean =>
  longWorded.has(language ?? '') && canHyphenate(language) === false;

/** What the style sheets of the reader build on. */
export const lookStyle = (look: ReadingLook, textSize: number, language: string | null): CSSProperties => ({
  '--text-scale': String(textSize),
  '--reading-font': fonts[look.typeface],
  '--reading-size': String(sizes[look.typeface]),
  '--leading': String(leadings[look.leading]),
  '--reading-measure': String(measures[look.measure]),
  '--reading-align': look.justified && !wouldTear(language) ? 'justify' : 'start',
  '--reading-hyphens': look.hyphens ? 'auto' : 'manual',
});
