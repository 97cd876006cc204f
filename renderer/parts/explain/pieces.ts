/** A run of a sentence; `word` is one that was asked for, and is set apart. */
export interface Piece {
  readonly text: string;
  readonly word: boolean;
}
export type Pieces = readonly Piece[];

export const say = (text: string): Pieces => [{ text, word: false }];
export const word = (text: string): Pieces => [{ text, word: true }];

/** `a`, `a and b`, `a, b and c`, with whatever joins the last two: ` and `. */
export function list(items: readonly Pieces[], last: string): Pieces {
  return items.flatMap((item, n) => {
    const join = n === 0 ? '' : n === items.length - 1 ? last : ', ';
    return join === '' ? item : [...say(join), ...item];
  });
}

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
