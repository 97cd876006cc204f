import { quotedValue } from '../../../contract/search.ts';
import type { Analysis } from '../../language/analysis.ts';

/** Whether a word among others would be passed over, by the rules of the index's languages. */
export const stopWordsOf =
  (analysis: Analysis, languages: readonly string[]) =>
  (word: string): boolean =>
    languages.some((code) => analysis.of(code).isStopWord(word));

const plainWord = /^[\p{L}\p{N}]+$/u;
const plainPath = /^[\p{L}\p{N}_/-]+$/u;
const operators = /^(AND|OR|NOT)$/;

/** A value as a piece of a query that finds what bears it: `agency:Reuters`, `source:"El País"`, `tag:war/kazakhstan`. */
export function valueQuery(field: string, value: string, isStopWord: (word: string) => boolean): string {
  const plain = field === 'tag' ? plainPath : plainWord;
  if (plain.test(value) && !operators.test(value) && (field === 'tag' || !isStopWord(value))) {
    return `${field}:${value}`;
  }
  if (field === 'tag') return `tag:${quotedValue(value)}`;
  return `${field}:"${value
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}"`;
}
