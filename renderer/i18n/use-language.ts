import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { LanguageChoice } from '../../electron/contract/archive.ts';
import { currentLanguage, onLanguage, showLanguage } from './i18n.ts';
import { languages } from './languages.ts';
import { languageFor } from './locale.ts';

interface Wanted {
  readonly choice: LanguageChoice;
  /** Whether `choice` is the person's own; until then it is a guess. */
  readonly known: boolean;
  readonly onFail: (error: unknown) => void;
}

/**
 * Keeps the interface in the chosen language, and the page's `lang` and `dir`; what calls it is rendered anew when that changes.
 *
 * @returns whether the words are there: false until those that the person has chosen have been loaded for the first time
 */
export function useLanguage({ choice, known, onFail }: Wanted): boolean {
  const wanted = languageFor(choice, navigator.languages);
  const shown = useSyncExternalStore(onLanguage, currentLanguage);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let current = true;
    const settle = () => current && known && setReady(true);
    void showLanguage(wanted).catch(onFail).then(settle);
    return () => {
      current = false;
    };
  }, [wanted, known, onFail]);
  useLayoutEffect(() => {
    document.documentElement.lang = shown;
    document.documentElement.dir = languages[shown].dir;
  }, [shown]);
  return ready;
}
