import { eachRun } from '../../../language/words.ts';
import { readOperator } from '../operators/index.ts';
import { lead, type TextLeaf } from '../tree.ts';
import type { FieldReading, FieldValue, QueryField } from './field.ts';

const operators = /^(AND|OR|NOT)$/;

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
  const leaf = textLeaf(column, value);
  if (!leaf?.prefix || leaf.phrase || [...leaf.text].length > 1) return leaf;
  const message = 'One letter and a star would find nearly everything; it is read as the letter alone.';
  return { kind: 'problem', message, leaf: { ...leaf, prefix: false } };
}

const field = (column: NonNullable<TextLeaf['column']>, ...aliases: readonly string[]): QueryField => ({
  names: [column, ...aliases],
  read: (value) => readText(column, value),
});

export const textFields: readonly QueryField[] = [
  field('headline', 'title', 'hd'),
  field('body', 'text'),
  field('byline', 'by', 'author', 'from'),
  field(lead, 'hlead'),
  field('place', 'dateline'),
  field('agency'),
  field('section'),
  field('source', 'site', 'domain', 'publisher'),
];
