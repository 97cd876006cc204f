import type { Suffixes } from '../suffixes.ts';
import type { Leaf } from '../tree.ts';

/** What stands after a field's colon. */
export interface FieldValue extends Suffixes {
  readonly text: string;
  readonly quoted: boolean;
}

/** A field of the query language: its names in lower case, the first one canonical. */
export interface QueryField {
  readonly names: readonly string[];
  /** Whether it can be compared without a colon: `length>800`, `date>=2024-03`. */
  readonly compares?: true;
  /** Kept out of suggestions: a name that other programs have for what is another field here, or is nothing. */
  readonly hidden?: true;
  /**
   * What the value means; null where there is nothing to look for, a problem in plain words where it is not understood.
   *
   * @param now what `today` and ages are reckoned from
   */
  read(value: FieldValue, now: Date): FieldReading;
}

export type FieldReading =
  | Leaf
  | null
  | { readonly kind: 'problem'; readonly message: string; readonly leaf?: Leaf }
  /** The opposite of a leaf: `tag:none`. */
  | { readonly kind: 'not'; readonly node: Leaf };
