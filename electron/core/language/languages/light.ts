import { languageRows } from '../detection/language-rows.ts';
import { fold } from '../fold.ts';
import type { Language, LanguageEntry } from './language.ts';

/** A language for which lunr-languages has nothing: what it is told apart by, its small words, are its stop words. */
export function lightEntry(code: string, own: Partial<Language> = {}): LanguageEntry {
  return {
    code,
    load() {
      const words = new Set(languageRows.find(({ language }) => language === code)?.words.split(' '));
      return { code, stem: fold, isStopWord: (word) => words.has(word), ...own };
    },
  };
}

/**
 * A light stemmer: the longest of a language's endings of number and case is taken off, so that three letters are left.
 *
 * @param endings parted by spaces, as they are folded
 * @param finish what is done to the stem at last
 */
export function endingsOff(
  endings: string,
  finish: (stem: string) => string = (stem) => stem,
): (word: string) => string {
  const pattern = new RegExp(`(?<=.{3})(?:${longestFirst(endings).join('|')})$`);
  return (word) => finish(fold(word).replace(pattern, ''));
}

const longestFirst = (endings: string): readonly string[] =>
  endings.split(' ').sort((a, b) => b.length - a.length);
