import type { Random } from '../corpus/random.ts';

/** Every field that a query can name, with other programs' names, and a few that none has. */
const textFields = [
  'headline',
  'title',
  'body',
  'byline',
  'author',
  'lead',
  'place',
  'agency',
  'section',
  'source',
  'site',
  'notes',
  'quote',
  'hd',
  'foo',
];
const valueFields: Readonly<Record<string, readonly string[]>> = {
  tag: ['topic0', 'topic1/part', 'none', '*', '"to read"'],
  list: ['reading'],
  is: ['unread', 'read', 'starred', 'trashed', 'edited', 'corrected', 'untagged', 'good'],
  in: ['trash', 'beat'],
  has: ['image', 'url', 'tag', 'note', 'highlight', 'author', 'dateline', 'nothing'],
  lang: ['en', 'es', 'no', 'zh-TW', 'spanish', 'klingonian'],
  length: ['>800', '<=100', '200..800', '..', 'long'],
  age: ['<2w', '>1y', '1m..6m', '<6h', '?'],
  url: ['news.example', 'https://www.news.example/2020/', '*'],
  search: ['"my beat"', 'sport', 'nobody'],
  larger: ['10M'],
};
const dateFields = ['date', 'after', 'before', 'published', 'added', 'created', 'captured'];
const dates = [
  '2019',
  '2019-03',
  '20190315',
  '2018-03..2019-06',
  '..2017',
  '2019-02-30',
  'today',
  'last-month',
  '"3 days ago"',
  '"13 Jan 2019"',
  '"March 2018"',
  '03/04/2019',
  'soon',
  'day-2',
  '2019-03-01T10:00Z',
];
const infixes = [
  'AND',
  'OR',
  '|',
  'NOT',
  'NEAR',
  'NEAR/5',
  'w/3',
  'near7',
  'PRE/3',
  'adj',
  'adj4',
  'SENT',
  'PARA',
  'w/s',
  'w/p',
];
const functions = ['ATLEAST3', 'CAPS', 'ALLCAPS', 'NOCAPS', 'HLEAD', 'NEAR', 'HEADLINE', 'BYLINE', 'DATE'];
const garbage = [
  '"',
  '(',
  ')',
  '((',
  '))',
  '*',
  '~',
  '^',
  ':',
  '::',
  '-',
  '--',
  '!',
  '+',
  '|',
  '||',
  ',',
  '&',
  '…',
  '#',
  '\\',
  "'",
  '`',
  '\u0000',
  '\u0301',
  '\ud800',
  '😀',
  '日本語',
  '\u202e',
  ' ',
  '%',
  ';--',
  '0',
  '.',
  '..',
  'NOT',
  'OR',
  '“',
  '»',
  '=',
  '<',
  '>',
  'x'.repeat(300),
];

const deepest = 4;
/** One query in so many is broken somewhere. */
const brokenOneIn = 5;

/**
 * A query as a person might type it, made of the archive's words and of every operator and field, well-formed or with garbage in it.
 *
 * @param words of the archive's vocabulary
 */
export function randomQuery(random: Random, words: readonly string[]): string {
  const made = all(random, words, 0);
  return random.below(brokenOneIn) === 0 ? broken(random, made) : made;
}

function all(random: Random, words: readonly string[], depth: number): string {
  let made = one(random, words, depth);
  for (let more = random.below(4); more > 0; more--) {
    const between = random.below(3) === 0 ? ` ${random.pick(infixes)} ` : ' ';
    made += between + one(random, words, depth);
  }
  return made;
}

function one(random: Random, words: readonly string[], depth: number): string {
  const sign = random.below(6) === 0 ? random.pick(['-', '!', '+', 'NOT ']) : '';
  return sign + operand(random, words, depth);
}

function operand(random: Random, words: readonly string[], depth: number): string {
  const kind = random.below(depth < deepest ? 20 : 15);
  if (kind < 7) return word(random, words);
  if (kind < 9) return phrase(random, words);
  if (kind < 11)
    return `${random.pick(textFields)}${random.pick([':', ':', '='])}${random.below(2) === 0 ? word(random, words) : phrase(random, words)}`;
  if (kind < 13)
    return `${random.pick(dateFields)}${random.pick([':', ':', '>', '<=', '='])}${random.pick(dates)}`;
  if (kind < 15) {
    const field = random.pick(Object.keys(valueFields));
    return `${field}:${random.pick(valueFields[field] ?? [])}`;
  }
  if (kind < 17) return `(${all(random, words, depth + 1)})`;
  if (kind < 18) return `${random.pick(textFields)}:(${all(random, words, depth + 1)})`;
  const distance = random.below(3) === 0 ? `, ${random.below(20)}` : '';
  return `${random.pick(functions)}(${all(random, words, depth + 1)}${distance})`;
}

function word(random: Random, words: readonly string[]): string {
  const plain = random.pick(words);
  const part = (least: number) => plain.slice(0, least + random.below(Math.max(1, plain.length - least)));
  switch (random.below(14)) {
    case 0:
      return `${part(1)}*`;
    case 1:
      return `*${plain.slice(random.below(plain.length))}`;
    case 2:
      return `${part(2)}?${plain.slice(-2)}`;
    case 3:
      return `*${part(2)}*`;
    case 4:
      return `${plain}~${random.pick(['', '1', '2', '9'])}`;
    case 5:
      return `${plain}^${random.below(12)}`;
    case 6:
      return plain.toUpperCase();
    case 7:
      return `${plain}-${random.pick(words)}`;
    default:
      return plain;
  }
}

function phrase(random: Random, words: readonly string[]): string {
  const count = 1 + random.below(4);
  const inner = Array.from({ length: count }, () => random.pick(words)).join(' ');
  const [open, close] = random.pick([
    ['"', '"'],
    ['"', '"'],
    ['“', '”'],
    ['"=', '"'],
    ['«', '»'],
  ] as const);
  return `${open}${inner}${close}${random.pick(['', '', '', '*', '~3', '^2'])}`;
}

/** Something left out, or garbage put in. */
function broken(random: Random, query: string): string {
  let made = query;
  for (let more = 1 + random.below(3); more > 0; more--) {
    const at = random.below(made.length + 1);
    const isCut = random.below(3) === 0;
    made = isCut
      ? made.slice(0, at) + made.slice(at + 1 + random.below(4))
      : made.slice(0, at) + random.pick(garbage) + made.slice(at);
  }
  return made;
}
