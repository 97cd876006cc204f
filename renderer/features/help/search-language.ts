/** The search language as a person meets it: what to write, and what it finds. */
export const searchLanguage: readonly (readonly [write: string, finds: string])[] = [
  ['flood warning', 'articles with both words, in any form: floods, warned'],
  ['"peace talks"', 'the words just so, next to each other'],
  ['flood OR storm', 'either of the two'],
  ['flood -coast', 'the first without the second; NOT works too'],
  ['econ*', 'every word that begins so'],
  ['(flood OR storm) agency:efe', 'parentheses group'],
  ['headline:vote', 'in the headline only; also body: byline: place: section:'],
  ['agency:reuters source:elpais', 'by wire or publisher'],
  ['tag:war', 'with this tag or one below it'],
  ['after:2022-01-01 before:2022-02-01', 'by the date of publication'],
  ['is:unread is:starred', 'by state'],
];
