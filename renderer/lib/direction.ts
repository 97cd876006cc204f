/** Primary tags of languages that are written from right to left: https://www.w3.org/International/questions/qa-scripts */
const fromRight = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The direction in which a language is written, for what has no letters of its own to tell it by. */
export const directionOf = (language: string | null): 'ltr' | 'rtl' =>
  fromRight.has(language?.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
