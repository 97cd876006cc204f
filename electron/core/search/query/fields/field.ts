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
  /** What the value means; null where there is nothing to look for, a problem in plain words where it is not understood. */
  read(value: FieldValue): FieldReading;
}

export type FieldReading =
  | Leaf
  | null
  | { readonly kind: 'problem'; readonly message: string; readonly leaf?: Leaf };
