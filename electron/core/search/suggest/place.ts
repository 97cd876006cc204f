import type { QueryField } from '../query/fields/field.ts';
import { type Token, tokenize } from '../query/tokens.ts';

/** What is being typed: `text` is to stand in place of `query[from..to]`. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** What was typed of it, without quotation mark. */
  readonly text: string;
  /** Of which field it is a value, by the name that was typed; null for plain words. */
  readonly field: { readonly field: QueryField; readonly name: string } | null;
  /** Whether the field's name stands within `from` and `to`, to be written again; else the value stands in its parentheses. */
  readonly named: boolean;
  readonly quoted: boolean;
}

const leadingQuote = /^["“”„«»]/;

/** What the caret stands in or right after; null between words. */
export function placeAt(query: string, at: number): Place | null {
  const tokens = tokenize(query, []);
  const here = tokens.findIndex((token) => token.at < at && at <= token.at + token.length);
  const token = tokens[here];
  if (!token || token.kind === 'open' || token.kind === 'close') return null;
  if (token.kind === 'field') return ofField(query, token, tokens[here + 1], at);
  const before = tokens[here - 1];
  if (before?.kind === 'field' && before.at + before.length === token.at) {
    return { ...ofWord(query, token, at), from: before.at, field: before, named: true };
  }
  return { ...ofWord(query, token, at), field: groupField(tokens, here), named: false };
}

/** Right after the colon; within the name it is the name that is typed. */
function ofField(
  query: string,
  field: Token & { readonly kind: 'field' },
  next: Token | undefined,
  at: number,
): Place | null {
  const end = field.at + field.length;
  if (at < end) return null;
  const value = next?.kind === 'value' && next.at === end ? ofWord(query, next, at) : null;
  return {
    from: field.at,
    to: value?.to ?? end,
    text: '',
    field,
    named: true,
    quoted: value?.quoted ?? false,
  };
}

/** Up to the caret where a quotation mark is not closed yet: what follows is no part of it. */
function ofWord(query: string, token: Token, at: number) {
  const whole = query.slice(token.at, token.at + token.length);
  const quoted = leadingQuote.test(whole);
  const closed = quoted && whole.length > 1 && leadingQuote.test(whole.slice(-1));
  const to = quoted && !closed ? at : token.at + token.length;
  const text = query.slice(token.at + (quoted ? 1 : 0), at);
  return { from: token.at, to, text, quoted };
}

/** The field before the parentheses that a token stands in. */
function groupField(tokens: readonly Token[], here: number): Place['field'] {
  const open: Place['field'][] = [];
  for (const [n, token] of tokens.slice(0, here).entries()) {
    if (token.kind === 'close') open.pop();
    if (token.kind !== 'open') continue;
    const before = tokens[n - 1];
    const isNamed = before?.kind === 'field' && before.at + before.length === token.at;
    open.push(isNamed ? before : (open.at(-1) ?? null));
  }
  return open.at(-1) ?? null;
}
