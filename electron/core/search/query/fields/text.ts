import { eachRun } from '../../../language/words.ts';
import { readOperator } from '../operators/index.ts';
import { lead, type TextLeaf } from '../tree.ts';
import type { FieldReading, FieldValue, QueryField } from './field.ts';
import { isNarrow, readWildcard } from './wildcard.ts';

const operators = /^(AND|OR|NOT)$/;

const mostBoost = 10;
const fewestFuzzy = 3;
const fewestTwice = 5;

/** The words of a value in a column; null if it has none (`&`, `…`). */
function textLeaf(column: TextLeaf['column'], value: FieldValue): TextLeaf | null {
  let first = -1;
  let last = -1;
  let words = 0;
  eachRun(value.text, null, (start, end) => {
    if (words++ === 0) first = start;
    last = end;
  });
  if (words === 0) return null;
  const text = value.text.slice(first, last).replace(/\s+/g, ' ');
  // What would be read as an operator (`near5`) is kept in quotation marks.
  const phrase = value.quoted || words > 1 || readOperator(text) !== null;
  if (value.quoted && /^\s*=/.test(value.text)) {
    return { kind: 'text', column, text, phrase, prefix: false, form: 'exact' };
  }
  // `OR,` is a word; written as `OR` it would be read as the operator.
  return {
    kind: 'text',
    column,
    text: !phrase && operators.test(text) ? text.toLowerCase() : text,
    phrase,
    prefix: value.prefix,
  };
}

/** What a value asks for in a column, null being all of them. */
export function readText(column: TextLeaf['column'], value: FieldValue): FieldReading {
  const reading = readPattern(column, value) ?? readWords(column, value);
  const boost = Math.min(mostBoost, value.boost);
  if (boost < 2 || !reading) return reading;
  if (reading.kind === 'text') return { ...reading, boost };
  if (reading.kind !== 'problem' || reading.leaf?.kind !== 'text') return reading;
  return { ...reading, leaf: { ...reading.leaf, boost } };
}

/** Null where the value has no `*` or `?` in a word. */
function readPattern(column: TextLeaf['column'], value: FieldValue): FieldReading {
  if (value.quoted) return null;
  const text = readWildcard(value.prefix ? `${value.text}*` : value.text);
  if (text === null) return null;
  if (isNarrow(text)) return { kind: 'text', column, text, phrase: false, prefix: false, wild: true };
  const message =
    'Beside signs for letters, two letters in a row are needed, and three stars are the most; this is read without.';
  return problem(message, textLeaf(column, { ...value, prefix: false }));
}

/** Signs that a person could mean to find; dashes and dots are only punctuation, `+` and the like belong to queries. */
const signs = /[\p{Sc}\p{So}]/u;

function readWords(column: TextLeaf['column'], value: FieldValue): FieldReading {
  const leaf = textLeaf(column, value);
  if (!leaf && (value.quoted || signs.test(value.text))) {
    return problem(`“${value.text}” has no letter or figure to look for; it is left out.`, null);
  }
  if (leaf?.prefix && !leaf.phrase && [...leaf.text].length === 1) {
    const message = 'One letter and a star would find nearly everything; it is read as the letter alone.';
    return problem(message, { ...leaf, prefix: false });
  }
  return leaf && value.fuzzy !== null ? readFuzzy(leaf, value.fuzzy) : leaf;
}

/** `word~1`, `word~2`; `word~` takes what its length bears. */
function readFuzzy(leaf: TextLeaf, asked: number | 'auto'): FieldReading {
  if (asked === 0) return leaf;
  const letters = [...leaf.text].length;
  if (leaf.phrase || leaf.prefix) {
    return problem('Only a word can be like another (word~1); for a phrase there is NEAR(a b, 5).', leaf);
  }
  if (letters < fewestFuzzy) return problem('Words of one or two letters are too like each other.', leaf);
  const most = letters < fewestTwice ? 1 : 2;
  const fuzzy = asked === 'auto' ? (letters <= fewestTwice ? 1 : 2) : asked >= 2 ? most : 1;
  if (asked === 'auto' || asked <= fuzzy) return { ...leaf, fuzzy };
  return problem(`In a word so long, ${fuzzy} may be other; it is read as ~${fuzzy}.`, { ...leaf, fuzzy });
}

const problem = (message: string, leaf: TextLeaf | null): FieldReading =>
  leaf ? { kind: 'problem', message, leaf } : { kind: 'problem', message };

const field = (column: NonNullable<TextLeaf['column']>, ...aliases: readonly string[]): QueryField => ({
  names: [column, ...aliases],
  read: (value) => readText(column, value),
});

export const textFields: readonly QueryField[] = [
  field('headline', 'title', 'hd', 'subject', 'name'),
  field('body', 'text', 'td'),
  field('byline', 'by', 'author', 'from'),
  field(lead, 'hlead', 'hlp', 'lp'),
  field('place', 'dateline'),
  field('agency'),
  field('section', 'se', 'category'),
  field('source', 'site', 'domain', 'publisher', 'publication', 'feed', 'sn'),
  field('notes', 'note', 'comment'),
  field('quotes', 'quote', 'highlight'),
];
