import { useEffect } from 'react';
import { englishShellWords, type ShellWords } from '../../electron/contract/shell-words.ts';
import { useSession } from '../data/session.tsx';
import { currentLanguage, t } from '../i18n/i18n.ts';

type Key = Parameters<typeof t>[0];

/** All texts below `words` in the interface's language. */
const told = (words: object, path: string): object =>
  Object.fromEntries(
    Object.entries(words).map(([name, text]) => {
      const key = `${path}.${name}`;
      return [name, typeof text === 'string' ? t(key as Key & 'shell.log') : told(text, key)];
    }),
  );

/**
 * Gives the desktop's menu the interface's words, again after each change of the language.
 *
 * @param ready whether the person's language is known and there; until then the menu keeps the words of the last time
 */
export function useShellWords(ready: boolean): void {
  const { shell } = useSession();
  const language = currentLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  useEffect(() => {
    if (ready) shell.setWords(told(englishShellWords, 'shell') as ShellWords);
  }, [shell, language, ready]);
}
