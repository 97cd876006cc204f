/** Numbers and times, which every part of the interface tells of. */
export const lib = {
  /** Between what is told in a row. */
  comma: ', ',
  /** A thing, and what there is to say of it. */
  named: '{{name}}: {{text}}',
  quoted: '“{{text}}”',
  articles_one: '{{count, number}} article',
  articles_other: '{{count, number}} articles',
  captures_one: '{{count, number}} capture',
  captures_other: '{{count, number}} captures',
  words_one: '{{count, number}} word',
  words_other: '{{count, number}} words',
  underOneMs: 'under 1 ms',
  dayAndTime: '{{day}}, {{time}} {{zone}}',
} as const;
