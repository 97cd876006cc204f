import { ageFields } from './age.ts';
import { collection } from './collection.ts';
import { dateFields } from './dates.ts';
import type { QueryField } from './field.ts';
import { has } from './has.ts';
import { hints } from './hints.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { saved } from './saved.ts';
import { state, within } from './state.ts';
import { tag } from './tag.ts';
import { textFields } from './text.ts';
import { url } from './url.ts';

/** Every field of the query language. */
export const fields: readonly QueryField[] = [
  ...textFields,
  tag,
  collection,
  language,
  ...dateFields,
  ...ageFields,
  state,
  has,
  length,
  url,
  saved,
  within,
  ...hints,
];

export function fieldNamed(name: string): QueryField | null {
  const lower = name.toLowerCase();
  return fields.find((field) => field.names.includes(lower)) ?? null;
}

/** The field that a mistyped name is one letter away from, or that it begins (`head:`). */
export function fieldLike(name: string): string | null {
  const lower = name.toLowerCase();
  const names = fields.flatMap((field) => (field.hidden ? [] : field.names));
  return (
    names.find((known) => lower.length >= 3 && known.startsWith(lower)) ??
    names.find((known) => lower.length >= 3 && isOneEditAway(lower, known)) ??
    null
  );
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const tails = [
    [a.slice(at + 1), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
    [a.slice(at + 2), b.slice(at + 2)],
  ] as const;
  return tails.some(([one, other], n) =>
    n === 3 ? one === other && a[at] === b[at + 1] && a[at + 1] === b[at] : one === other,
  );
}
