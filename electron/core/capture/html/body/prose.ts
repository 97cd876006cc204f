import { readDateline } from '../../dateline/read-dateline.ts';
import { endsSentence } from '../../text/sentences.ts';

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a paragraph is running text beyond doubt: long, or filed, or a sentence of some length. East Asian writing says more in fewer signs. */
export function isProse(text: string): boolean {
  const [long, some] = dense.test(text.slice(0, 20)) ? [70, 30] : [160, 90];
  return text.length > long || (text.length > some && endsSentence(text)) || readDateline(text) !== null;
}
