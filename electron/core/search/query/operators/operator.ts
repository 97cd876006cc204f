import type { NearNode } from '../tree.ts';

/** How near two operands must be to each other. */
export type Proximity = Pick<NearNode, 'mode' | 'distance'>;

/** An operator that stands between two words: how it is written. */
export interface InfixOperator {
  readonly mode: NearNode['mode'];
  /** What a word of a query means as this operator; null where it is another or a plain word. */
  read(word: string): Proximity | null;
  /** The canonical form. */
  write(distance: number): string;
}

/** Farther apart, words have no more to do with each other than anywhere in the article. */
export const farthest = 250;

export const bounded = (distance: number): number => Math.min(farthest, Math.max(1, distance));
