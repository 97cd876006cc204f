import { readFileSync, writeFileSync } from 'node:fs';
import { englishShellWords, type ShellWords, shellWordsSchema } from '../../contract/shell-words.ts';

export interface KeptWords {
  current(): ShellWords;
  set(words: ShellWords): void;
}

/**
 * The words of what the platform draws, as the interface told them last: a start, and what is told with no window open, speaks the
 * person's language. English until then, and where the file cannot be read or is of another Pressmark.
 */
export function keepWords(path: string, log: (line: string) => void): KeptWords {
  let words = readWords(path);
  return {
    current: () => words,
    set(next) {
      words = next;
      try {
        writeFileSync(path, JSON.stringify(next));
      } catch (error) {
        log(`words: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

function readWords(path: string): ShellWords {
  try {
    return shellWordsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return englishShellWords;
  }
}
