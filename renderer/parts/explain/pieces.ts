import { t } from '../../i18n/i18n.ts';
import { byLocale } from '../../lib/by-locale.ts';

/** A run of a sentence; `word` is one that was asked for, and is set apart. */
export interface Piece {
  readonly text: string;
  readonly word: boolean;
}
export type Pieces = readonly Piece[];

export const say = (text: string): Pieces => [{ text, word: false }];
export const word = (text: string): Pieces => [{ text, word: true }];

// Signs that no text has, for the places of pieces in a text that is put together by i18next.
const firstSlot = 0xe000;
const slots = /([\ue000-\uf8ff])/;

/** A text with pieces in it where the language wants them: `fill((put) => t('explain.prefix', { word: put(pieces) }))`. */
export function fill(told: (put: (pieces: Pieces) => string) => string): Pieces {
  const kept: Pieces[] = [];
  const text = told((pieces) => String.fromCharCode(firstSlot + kept.push(pieces) - 1));
  return text
    .split(slots)
    .flatMap((part, n) => (n % 2 === 0 ? say(part) : (kept[part.charCodeAt(0) - firstSlot] ?? [])));
}

const ands = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const ors = byLocale((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

function joined(items: readonly Pieces[], format: Intl.ListFormat): Pieces {
  const parts = format.formatToParts(items.map((_, n) => String(n)));
  return parts.flatMap(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? []) : say(value)));
}

/** `a, b and c`. */
export const allOf = (items: readonly Pieces[]): Pieces => joined(items, ands());

/** `a, b or c`. */
export const anyOf = (items: readonly Pieces[]): Pieces => joined(items, ors());

/** `a, b, c`. */
export const row = (items: readonly Pieces[]): Pieces =>
  items.flatMap((item, n) => (n === 0 ? item : [...say(t('lib.comma')), ...item]));

/** What runs together is one piece. */
export function tidy(pieces: Pieces): Pieces {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (before && before.word === piece.word && !piece.word) {
      out[out.length - 1] = { text: before.text + piece.text, word: piece.word };
    } else if (piece.text !== '') out.push(piece);
  }
  return out;
}
