import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { type Tally, tallyFunctionWords } from './function-words.ts';

/** A language by its BCP 47 primary tag; `confidence` is between 0 and 1. */
export interface DetectedLanguage {
  readonly language: string;
  readonly confidence: number;
}

interface Eld {
  detect(text: string): {
    readonly language: string;
    isReliable(): boolean;
    getScores(): Readonly<Record<string, number>>;
  };
}

/** As much as is needed to be sure; the rest of an article says the same. */
const sampleLength = 1000;
const fewestWords = 8;
const fewestLetters = 60;
/** Under these a tally is of names and figures ("Shr 23 cts vs 25 cts"), or of a language like one in the table. */
const leastShare = 0.14;
const leastLead = 0.06;
const fewestKinds = 4;
const leastMargin = 0.01;

/**
 * Loads eld when first needed; Node keeps it loaded. Its n-grams take 0.2 s and tens of megabytes in each thread, so most
 * archives should never need it. It names no entry for `require`, so it is loaded by its place.
 */
function loadEld(): Eld | null {
  const manifest = findPackageJSON('eld', import.meta.url);
  if (manifest === undefined) return null;
  const require = createRequire(import.meta.url);
  const loaded: { readonly eld: Eld } = require(join(dirname(manifest), 'src/entries/static.extrasmall.js'));
  return loaded.eld;
}

function byNgrams(sample: string): DetectedLanguage | null {
  const eld = loadEld();
  if (!eld) return null;
  const result = eld.detect(sample);
  const scores = Object.values(result.getScores()).sort((a, b) => b - a);
  const [best = 0, next = 0] = scores;
  if (result.language === '' || !result.isReliable() || best - next < leastMargin) return null;
  return { language: result.language, confidence: Math.min(0.95, 0.6 + best - next) };
}

function isDecisive({ words, kinds, share, lead }: Tally): boolean {
  return words >= fewestWords && kinds >= fewestKinds && share >= leastShare && lead >= leastLead;
}

/**
 * Tells in which language a text is written: by its small words where these decide (English, Spanish and some more),
 * else by n-grams (60 languages).
 *
 * @returns null where the text is too short or too little of a text to tell
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, sampleLength);
  const tally = tallyFunctionWords(sample);
  if (tally && isDecisive(tally)) {
    return { language: tally.language, confidence: Math.min(0.99, 0.75 + tally.share / 2) };
  }
  // A sign of Chinese, Japanese or Korean says about as much as three letters.
  const signs =
    sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const letters = (sample.match(/\p{L}/gu)?.length ?? 0) + 2 * signs;
  // Where figures are many, the words are a table's, in which n-grams would only guess.
  const figures = sample.match(/\d/g)?.length ?? 0;
  if (letters < fewestLetters || figures * 8 > letters) return null;
  return byNgrams(sample);
}
