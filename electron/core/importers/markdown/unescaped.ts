/** Words of Markdown without the backslashes before what would mean something. */
export const unescaped = (words: string): string => words.replace(/\\([\\`*_{}[\]()#+.!|<>&=~-])/g, '$1');
