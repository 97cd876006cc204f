import type { Form } from '../query/tree.ts';
import type { WordList } from './word-list.ts';

const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;

/** Whether the words from `at` on are written as a form asks; `surfaces` are those of the query. */
export function isWritten(words: WordList, at: number, form: Form, surfaces: readonly string[]): boolean {
  return surfaces.every((surface, n) => {
    const word = words.text.slice(words.starts[at + n], words.ends[at + n]);
    if (form === 'exact') return word.normalize('NFC') === surface.normalize('NFC');
    if (form === 'caps') return capital.test(word);
    if (form === 'nocaps') return !capital.test(word);
    return capital.test(word) && !small.test(word);
  });
}
