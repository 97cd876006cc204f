/** What the desktop's platform draws, which begins with these words by itself. */
export { englishShellWords as shell } from '../../../electron/contract/shell-words.ts';
