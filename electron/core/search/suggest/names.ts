import type { Suggestion } from '../../../contract/suggestion.ts';
import { fields as known } from '../query/fields/index.ts';

const fields = known.filter((field) => !field.hidden);

/** What stands between words or before parentheses, as it is written. */
const operators = [
  'AND',
  'OR',
  'NOT',
  'NEAR/5',
  'PRE/3',
  'SENT',
  'PARA',
  'ATLEAST3(',
  'CAPS(',
  'ALLCAPS(',
  'NOCAPS(',
  'HLEAD(',
];

/** Fields that begin as typed: by their own name first, then by another (`author:` for what is `byline:`). */
export function fieldNames(typed: string): readonly Suggestion[] {
  const lower = typed.toLowerCase();
  const own = fields.filter(({ names }) => names[0]?.startsWith(lower)).map(({ names }) => names[0] ?? '');
  const others = fields.flatMap(({ names }) =>
    names[0]?.startsWith(lower) ? [] : names.filter((name) => name.startsWith(lower)).slice(0, 1),
  );
  return [...own, ...others].map((name) => named(`${name}:`, 'field'));
}

/** Operators that begin as typed, in capitals: in small letters they are words. */
export function operatorNames(typed: string): readonly Suggestion[] {
  if (typed !== typed.toUpperCase()) return [];
  return operators
    .filter((operator) => operator.startsWith(typed) && operator !== typed)
    .map((operator) => named(operator, 'operator'));
}

const named = (insert: string, kind: Suggestion['kind']): Suggestion => ({
  insert,
  label: insert,
  kind,
  count: null,
});
