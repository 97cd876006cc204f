import { type Sample, takeSample } from './detection/sample.ts';
import { scripts } from './detection/scripts.ts';
import { tallyWords } from './detection/tally.ts';

/** A language by its BCP 47 primary tag; `confidence` is between 0 and 1. */
export interface DetectedLanguage {
  readonly language: string;
  readonly confidence: number;
}

const fewestWords = 8;
/** Letters that a text must have whose script alone tells the language; a sign of Chinese says about as much as three. */
const fewestLetters = 36;
/** Under these a tally is of names and figures ("Shr 23 cts vs 25 cts"), or of a language that is not in the table. */
const least = { share: 0.14, kinds: 4, lead: 0.06 };
/** Scripts that few languages share need fewer signs: the alphabet has said most already. */
const leastOfFew = { share: 0.06, kinds: 2, lead: 0.02 };
/** Languages of much inflection have few small words. Their own letters, or those that others lack, must speak for them too. */
const inflected: ReadonlySet<string> = new Set(
  'fi et hu tr az eu lv lt pl cs sk sl hr sr ro is sq sw'.split(' '),
);
const leastInflected = { share: 0.1, kinds: 3, lead: 0.05 };
/** Pairs that are one language to their small words: between them even a little decides. */
const leastLeadOfPair = 0.015;
const pairs: ReadonlySet<string> = new Set('hr sr id ms da nb cs sk gl pt es ca et fi'.split(' '));

const numbered = new Map(scripts.map(({ name }, at) => [name, at + 1] as const));
const numberOf = (name: string) => numbered.get(name) ?? 0;
const latin = numberOf('Latin');
const [han, kana, hangul] = [numberOf('Han'), numberOf('Kana'), numberOf('Hangul')];

/** How much each script's letters say: three times as much where a sign is a syllable or a word. */
function weightOf(script: number, units: number): number {
  return script === han || script === kana || script === hangul ? units * 3 : units;
}

/** The script that most of a sample is written in, by its number; 0 where none has half of it. */
function mainScript({ units }: Sample): { script: number; weight: number } {
  let script = 0;
  let weight = 0;
  let all = 0;
  for (const [at, count] of units.entries()) {
    // Japanese is written in two scripts, which count as one.
    const own = at === han ? weightOf(at, count) + weightOf(kana, units[kana] ?? 0) : weightOf(at, count);
    all += at === kana ? 0 : own;
    if (own > weight) [script, weight] = [at, own];
  }
  return weight * 2 >= all ? { script, weight } : { script: 0, weight };
}

function byScript(script: number, weight: number, { units }: Sample): DetectedLanguage | null {
  if (weight < fewestLetters) return null;
  const signs = (units[kana] ?? 0) + (units[han] ?? 0);
  const isJapanese = script === kana || (script === han && (units[kana] ?? 0) * 12 > signs);
  const language = isJapanese ? 'ja' : scripts[script - 1]?.only;
  return language === undefined ? null : { language, confidence: 0.95 };
}

function byWords(script: number, { words, figures, units }: Sample): DetectedLanguage | null {
  const tally = words.length >= fewestWords ? tallyWords(words, script) : null;
  if (!tally) return null;
  // Where figures are many, the words are a table's.
  const isTable = figures * 8 > (units[script] ?? 0);
  const inflects = inflected.has(tally.language) && !isTable;
  const needed = script !== latin ? leastOfFew : inflects ? leastInflected : least;
  const lead = pairs.has(tally.language) ? leastLeadOfPair : needed.lead;
  if (tally.share < needed.share || tally.kinds < needed.kinds || tally.lead < lead) return null;
  // A close pair told by little, or few small words, is less sure.
  const sure = 0.7 + Math.min(tally.share, 0.4) / 2 + Math.min(tally.lead, 0.2) / 2;
  return { language: tally.language, confidence: Math.min(0.99, Math.round(sure * 100) / 100) };
}

/**
 * Tells in which language a text is written: by its script where one language has it to itself, else by small words and
 * by letters that only some languages use. Takes some 20 µs for an article, and loads nothing.
 *
 * @returns null where the text is too short or too little of a text to tell, or the language is none of those known
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = takeSample(text);
  const { script, weight } = mainScript(sample);
  if (script === 0) return null;
  return scripts[script - 1]?.only === undefined ? byWords(script, sample) : byScript(script, weight, sample);
}
