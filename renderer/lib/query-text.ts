import { quotationMark } from '../../electron/contract/search.ts';

/** A query in which each parenthesis has its other: of the same length up to where those that were open are closed. */
interface Parted {
  readonly text: string;
  /** The same with all that stands in quotation marks or parentheses blanked, unit by unit. */
  readonly top: string;
}

const escapable = /["“”„«»\\]/;

/** Whether a quotation mark is the sign of a Hebrew abbreviation, `צה"ל`, as the archive reads it. */
const isAbbreviation = (query: string, at: number): boolean =>
  query[at] === '"' &&
  /\p{sc=Hebrew}$/u.test(query.slice(0, at)) &&
  /^\p{sc=Hebrew}(?![\p{L}\p{N}\p{M}])/u.test(query.slice(at + 1));

/** How many units belong together at a place: a backslash and what it makes a character of a phrase, or one character. */
function widthAt(query: string, at: number, quoted: boolean): number {
  const isEscape =
    quoted &&
    query[at] === '\\' &&
    escapable.test(query.charAt(at + 1)) &&
    quotationMark.test(query.slice(at + 2));
  return isEscape || (query.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function parted(query: string): Parted {
  let text = '';
  let top = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < query.length; ) {
    const piece = query.slice(at, at + widthAt(query, at, quoted));
    const isMark = piece.length === 1 && quotationMark.test(piece) && !isAbbreviation(query, at);
    const strays = piece === ')' && !quoted && depth === 0;
    if (isMark) quoted = !quoted;
    const isInner = quoted || isMark || depth > 0 || piece === '(';
    if (!quoted && piece === '(') depth++;
    if (!quoted && piece === ')' && depth > 0) depth--;
    text += strays ? ' ' : piece;
    top += strays ? ' ' : isInner ? '_'.repeat(piece.length) : piece;
    at += piece.length;
  }
  const missing = `${quoted ? '"' : ''}${')'.repeat(depth)}`;
  return { text: text + missing, top: top + '_'.repeat(missing.length) };
}

const isChoice = (top: string): boolean => /\bOR\b|\|/.test(top);

/**
 * A query as one condition among others: in parentheses where an OR would let in what the others exclude, with each of its own closed.
 * What was there keeps its place, one unit on where `isGroup`.
 */
export function asCondition(query: string): { readonly text: string; readonly isGroup: boolean } {
  const { text, top } = parted(query);
  const isGroup = isChoice(top);
  return { text: isGroup ? `(${text})` : text, isGroup };
}

interface Stretch {
  readonly at: number;
  readonly to: number;
}

/** Where a condition stands among those that must all hold; null where it does not, or only in one of several alternatives. */
export function placeOf(query: string, condition: RegExp | string): Stretch | null {
  const { text, top } = parted(query);
  if (isChoice(top)) return null;
  const isOne = ({ at }: Stretch): boolean =>
    !(top[at] === '_' && text[at] !== '_') && !/\bNOT\s+$/.test(top.slice(0, at));
  if (typeof condition === 'string') return placesOf(text, condition).find(isOne) ?? null;
  const match = condition.exec(top);
  const place = match && { at: match.index, to: match.index + match[0].length };
  return place && isOne(place) ? place : null;
}

function placesOf(text: string, words: string): readonly Stretch[] {
  const places: Stretch[] = [];
  const all = ` ${text} `;
  for (let at = all.indexOf(` ${words} `); at >= 0; at = all.indexOf(` ${words} `, at + 1))
    places.push({ at, to: at + words.length });
  return places;
}

/** A query without what stands at a place. */
export const without = (query: string, { at, to }: Stretch): string =>
  `${query.slice(0, at).trimEnd()} ${query.slice(to).trimStart()}`.trim();
