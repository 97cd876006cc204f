import { quotedValue } from '../../../contract/search.ts';
import { isPlainPath } from '../query/render.ts';

const plainWord = /^[\p{L}\p{N}]+$/u;
const operators = /^(AND|OR|NOT)$/;

/** A value as a piece of a query that finds what bears it: `agency:Reuters`, `source:"El País"`, `tag:war/kazakhstan`. */
export function valueQuery(field: string, value: string): string {
  const isOperator = operators.test(value);
  if (field === 'tag') return `tag:${isPlainPath(value) && !isOperator ? value : quotedValue(value)}`;
  if (plainWord.test(value) && !isOperator) return `${field}:${value}`;
  return `${field}:"${value
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}"`;
}
