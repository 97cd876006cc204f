import { scriptNumber, scripts } from './scripts.ts';

/** A beginning of a text, counted: `words` in lower case, `units` of each script by its number, `figures` of digits. */
export interface Sample {
  readonly words: readonly string[];
  readonly units: readonly number[];
  readonly figures: number;
}

/** As much as is needed to be sure; the rest of an article says the same. */
const sampleLength = 1000;

/** Splits a text's beginning into words and counts its letters by script. Units, not regular expressions: it runs for each article. */
export function takeSample(text: string): Sample {
  let sample = text.slice(0, sampleLength).toLowerCase();
  if (/[\u0300-\u036f]/.test(sample)) sample = sample.normalize('NFC');
  const units = new Array<number>(scripts.length + 1).fill(0);
  const words: string[] = [];
  let figures = 0;
  let start = -1;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    const script = scriptNumber(unit);
    if (script > 0) {
      units[script] = (units[script] ?? 0) + 1;
      if (start < 0) start = at;
      continue;
    }
    if (unit >= 48 && unit <= 57) figures++;
    if (start >= 0) words.push(sample.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.push(sample.slice(start));
  return { words, units, figures };
}
