/** A query in which each parenthesis has its other: of the same length up to where those that were open are closed. */
interface Parted {
  readonly text: string;
  /** The same with all that stands in quotation marks or parentheses blanked, unit by unit. */
  readonly top: string;
}

const quote = /["“”„«»]/;

function parted(query: string): Parted {
  let text = '';
  let top = '';
  let depth = 0;
  let quoted = false;
  for (const character of query) {
    const isQuote = quote.test(character);
    const strays = character === ')' && !quoted && depth === 0;
    if (isQuote) quoted = !quoted;
    const isInner = quoted || isQuote || depth > 0 || character === '(';
    if (!quoted && character === '(') depth++;
    if (!quoted && character === ')' && depth > 0) depth--;
    text += strays ? ' ' : character;
    top += strays ? ' ' : isInner ? '_'.repeat(character.length) : character;
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

/** Where a condition stands among those that must all hold; null where it does not, or only in one of several alternatives. */
export function placeOf(
  query: string,
  condition: RegExp | string,
): { readonly at: number; readonly to: number } | null {
  const { text, top } = parted(query);
  if (isChoice(top)) return null;
  if (typeof condition !== 'string') {
    const match = condition.exec(top);
    return match && { at: match.index, to: match.index + match[0].length };
  }
  const at = ` ${text} `.indexOf(` ${condition} `);
  return at < 0 || (top[at] === '_' && text[at] !== '_') ? null : { at, to: at + condition.length };
}

/** A query without what stands at a place. */
export const without = (query: string, { at, to }: { readonly at: number; readonly to: number }): string =>
  `${query.slice(0, at).trimEnd()} ${query.slice(to).trimStart()}`.trim();
