import { quotedValue } from '../../../contract/search.ts';
import { tagPathSchema } from '../../../contract/tag.ts';
import { isPlainPath } from './render.ts';
import { type Token, tokenize } from './tokens.ts';

/** A stretch of a query, and what is to stand in its place. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/**
 * A query with other paths for the tags that it asks for (`tag:sea`, `#sea`, `tag:(sea OR "north sea")`); itself where it asks for none.
 *
 * @param moved the new path of a tag; null where it stays
 */
export function withTagsMoved(query: string, moved: (path: string) => string | null): string {
  return changesIn(tokenize(query, []), moved)
    .toReversed()
    .reduce((text, { at, length, text: path }) => text.slice(0, at) + path + text.slice(at + length), query);
}

function changesIn(tokens: readonly Token[], moved: (path: string) => string | null): readonly Change[] {
  const changes: Change[] = [];
  // Whether each parenthesis that is open stands behind `tag:`.
  const groups: boolean[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const isOfTag = before?.kind === 'field' ? isTag(before) : (groups.at(-1) ?? false);
    if (token.kind === 'open') groups.push(isOfTag);
    else if (token.kind === 'close') groups.pop();
    else if (token.kind === 'value' && isOfTag) changes.push(...changeOf(token, before, moved));
    before = token;
  }
  return changes;
}

const isTag = (token: Token): boolean => token.kind === 'field' && token.field.names.includes('tag');

function changeOf(
  { at, length, value }: Token & { readonly kind: 'value' },
  before: Token | undefined,
  moved: (path: string) => string | null,
): readonly Change[] {
  if (!value.quoted && (value.text === '*' || value.text.toLowerCase() === 'none')) return [];
  const path = tagPathSchema.safeParse(value.text);
  const to = path.success ? moved(path.data) : null;
  if (to === null || to === path.data) return [];
  // Among others in parentheses a path may be a sign or an operator: `tag:(-x OR y)`.
  const isSign = before?.kind !== 'field' && /^(?:-|(?:AND|OR|NOT)$)/.test(to);
  if (!value.quoted && !isSign && isPlainPath(to)) return [{ at, length, text: to }];
  // A hash takes no quotation marks.
  if (before?.kind === 'field' && before.name === '#') {
    return [{ at: before.at, length: before.length + length, text: `tag:${quotedValue(to)}` }];
  }
  return [{ at, length, text: quotedValue(to) }];
}
