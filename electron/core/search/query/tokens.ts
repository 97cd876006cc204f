import { type QueryProblem, quotationMark } from '../../../contract/search.ts';
import { isAbbreviationSign } from '../../language/characters.ts';
import type { FieldValue, QueryField } from './fields/field.ts';
import { fieldLike, fieldNamed } from './fields/index.ts';
import type { Apply } from './functions/function.ts';
import { readFunction } from './functions/index.ts';
import { readOperator } from './operators/index.ts';
import type { Proximity } from './operators/operator.ts';
import { splitSuffixes, suffixesAt } from './suffixes.ts';

/** A piece of a query; `at` and `length` count UTF-16 units into it. */
export type Token = { readonly at: number; readonly length: number } & (
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  | { readonly kind: 'field'; readonly field: QueryField; readonly name: string }
  | { readonly kind: 'function'; readonly apply: Apply; readonly name: string }
  | { readonly kind: 'value'; readonly value: FieldValue }
  /** Words by themselves, where they have nothing to stand between. */
  | { readonly kind: 'proximity'; readonly proximity: Proximity; readonly value: FieldValue }
  | { readonly kind: 'distance'; readonly distance: number; readonly value: FieldValue }
);

const space = /\s/;
/** What stands in quotation marks, with them. */
export const phrases = /["“”„«»][^"“”„«»]*["“”„«»]/g;
const escapable = /["“”„«»\\]/;
const endsWord = /[\s()|"“”„«»]/;
/** What may be a field's name: before a colon, Factiva's `hd=war`, `length>800`, Nexis's `HEADLINE(war)`. */
const fieldAhead = /([A-Za-z_]+)(?:([:=])|(?=[<>]=?["“”„«»\p{L}\p{N}])|(?=\())/uy;
const comparison = /[<>]=?/y;
/** The number at the end of `NEAR(a b, 5)`. */
const distanceAhead = /,\s*(\d{1,6})\s*(?=\))/y;
const operators: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);

/** Parts a query into tokens; anything can be parted, so it never fails. */
export function tokenize(query: string, problems: QueryProblem[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const length = space.test(query.charAt(at)) ? 1 : readToken(query, at, tokens, problems);
    at += length;
  }
  return tokens;
}

/** Reads the token that begins at `at`; the length of what was read. */
function readToken(query: string, at: number, tokens: Token[], problems: QueryProblem[]): number {
  const character = query.charAt(at);
  const sign = signs[character];
  if (sign) {
    const length = query.startsWith('||', at) ? 2 : 1;
    tokens.push({ kind: sign, at, length });
    return length;
  }
  const distance = distanceAt(query, at);
  if (distance) {
    tokens.push(distance);
    return distance.length;
  }
  if (quotationMark.test(character)) return readQuoted(query, at, tokens, problems);
  if (isPrefixSign(query, at)) {
    if (character !== '+') tokens.push({ kind: 'not', at, length: 1 });
    return 1;
  }
  const named = readField(query, at, problems);
  if (named) {
    tokens.push(named);
    const next = at + named.length;
    const sign = comparisonAt(query, next);
    if (sign !== '' && quotationMark.test(query.charAt(next + sign.length))) {
      return named.length + readQuoted(query, next, tokens, problems, sign);
    }
    if (!isValueAhead(query, next)) return named.length;
    return named.length + (readFunctionName(query, next, tokens) || readValue(query, next, tokens));
  }
  return readWord(query, at, tokens);
}

const signs: Readonly<Record<string, 'open' | 'close' | 'or'>> = { '(': 'open', ')': 'close', '|': 'or' };

/** `-x`, `!x` and lunr's `+x`; a sign apart (`war - peace`) is only a sign. */
function isPrefixSign(query: string, at: number): boolean {
  const next = query.charAt(at + 1);
  return '-!+'.includes(query.charAt(at)) && next !== '' && !space.test(next) && next !== ')' && next !== '|';
}

function isValueAhead(query: string, at: number): boolean {
  const next = query.charAt(at);
  return next !== '' && !endsWord.test(next);
}

function readField(query: string, at: number, problems: QueryProblem[]): Token | null {
  if (query.charAt(at) === '#') {
    const tag = fieldNamed('tag');
    return tag && isValueAhead(query, at + 1)
      ? { kind: 'field', field: tag, name: '#', at, length: 1 }
      : null;
  }
  fieldAhead.lastIndex = at;
  const match = fieldAhead.exec(query);
  const [written = '', name = '', sign] = match ?? [];
  if (name === '') return null;
  const { length } = written;
  const field = fieldNamed(name);
  if (field && isNaming(field, name, sign, query.charAt(at + length))) {
    // A name that other programs have is a word where nothing is asked by it (`re: war`).
    if (field.hidden && !isValueAhead(query, at + length)) return null;
    return { kind: 'field', field, name: name.toLowerCase(), at, length };
  }
  // An address or a heading with a colon is no attempt at a field.
  if (
    field ||
    sign !== ':' ||
    query.startsWith('//', at + length) ||
    /^\s|^$/.test(query.charAt(at + length))
  ) {
    return null;
  }
  const like = fieldLike(name);
  const hint = like
    ? `Did you mean ${like}:?`
    : 'Fields are headline, byline, place, source, tag, date and others.';
  problems.push({
    at,
    length,
    message: `There is no field “${name}”, so it is looked for as a word. ${hint}`,
  });
  return null;
}

/** Before parentheses a field's name is in capitals, since `author(s)` is a word; an equals sign has something after it. */
function isNaming(field: QueryField, name: string, sign: string | undefined, next: string): boolean {
  if (sign === ':') return true;
  if (sign === '=') return next !== '' && !space.test(next);
  if (next !== '(') return field.compares === true;
  return name === name.toUpperCase() && readFunction(name) === null;
}

function comparisonAt(query: string, at: number): string {
  comparison.lastIndex = at;
  return comparison.exec(query)?.[0] ?? '';
}

/** Whether the innermost parenthesis that is open here is NEAR's: the comma of `body:(1,000)` is a number's. */
function isInNear(query: string, at: number): boolean {
  const outside = query.slice(0, at).replace(phrases, (phrase) => '_'.repeat(phrase.length));
  let depth = 0;
  for (let before = at - 1; before >= 0; before--) {
    const character = outside.charAt(before);
    if (character === ')') depth++;
    else if (character === '(' && --depth < 0)
      return /(?:^|[^\p{L}\p{N}])near$/iu.test(outside.slice(0, before).slice(-6));
  }
  return false;
}

function distanceAt(query: string, at: number): Token | null {
  if (query.charAt(at) !== ',') return null;
  distanceAhead.lastIndex = at;
  const match = distanceAhead.exec(query);
  const number = match?.[1];
  if (!match || number === undefined || !isInNear(query, at)) return null;
  const value = plainValue(number);
  return { kind: 'distance', distance: Number(number), value, at, length: match[0].length };
}

/** @param sign what stands before the quotation mark and belongs to the value */
function readQuoted(
  query: string,
  start: number,
  tokens: Token[],
  problems: QueryProblem[],
  sign = '',
): number {
  const at = start + sign.length;
  let end = at + 1;
  while (end < query.length && !endsPhrase(query, end)) end += isEscape(query, end) ? 2 : 1;
  const closed = end < query.length;
  if (!closed) {
    problems.push({
      at,
      length: 1,
      message: 'This quotation mark is not closed; the phrase is read up to the end.',
    });
  }
  const { length: after, ...suffixes } = suffixesAt(query, Math.min(end + 1, query.length));
  const length = end - start + (closed ? 1 : 0) + after;
  tokens.push({
    kind: 'value',
    at: start,
    length,
    value: { text: sign + unescaped(query.slice(at + 1, end)), quoted: true, ...suffixes },
  });
  return length;
}

const plainValue = (text: string): FieldValue => ({
  text,
  quoted: false,
  prefix: false,
  fuzzy: null,
  boost: 1,
});

function readWord(query: string, at: number, tokens: Token[]): number {
  const length = wordEnd(query, at) - at;
  const word = query.slice(at, at + length);
  const operator = operators.get(word);
  if (operator) tokens.push({ kind: operator, at, length });
  if (operator) return length;
  if (readFunctionName(query, at, tokens) > 0) return length;
  const proximity = readOperator(word);
  if (!proximity) return readValue(query, at, tokens);
  const value = plainValue(word);
  tokens.push({ kind: 'proximity', proximity, value, at, length });
  return length;
}

/** The length of a function's name; 0 where there is none. */
function readFunctionName(query: string, at: number, tokens: Token[]): number {
  const length = wordEnd(query, at) - at;
  const name = query.slice(at, at + length);
  const apply = query.charAt(at + length) === '(' ? readFunction(name) : null;
  if (!apply) return 0;
  tokens.push({ kind: 'function', apply, name, at, length });
  return length;
}

/** What follows a colon is a value even where it looks like an operator. */
function readValue(query: string, at: number, tokens: Token[]): number {
  const end = wordEnd(query, at);
  const value = { ...splitSuffixes(query.slice(at, end)), quoted: false };
  tokens.push({ kind: 'value', at, length: end - at, value });
  return end - at;
}

/** A backslash makes a quotation mark or a backslash behind it a character of the phrase, unless the phrase has no other end. */
const isEscape = (query: string, at: number): boolean =>
  query.charAt(at) === '\\' &&
  escapable.test(query.charAt(at + 1)) &&
  quotationMark.test(query.slice(at + 2));

const unescaped = (text: string): string => text.replace(/\\(["“”„«»\\])/g, '$1');

const endsPhrase = (query: string, at: number): boolean =>
  quotationMark.test(query.charAt(at)) && !isAbbreviationSign(query, at);

const endsWordAt = (query: string, at: number): boolean =>
  (endsWord.test(query.charAt(at)) && !isAbbreviationSign(query, at)) || distanceAt(query, at) !== null;

function wordEnd(query: string, at: number): number {
  let end = at + 1;
  while (end < query.length && !endsWordAt(query, end)) end++;
  return end;
}
