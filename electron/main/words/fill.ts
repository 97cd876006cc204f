/** Puts a piece into one of the shell's words, at its `%s`. */
export const fill = (words: string, piece: string): string => words.replace('%s', () => piece);
