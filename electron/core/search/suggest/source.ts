import type { Suggestion } from '../../../contract/suggestion.ts';
import type { Db } from '../../storage/database.ts';
import type { SearchIndex } from '../search-index.ts';

/** Where suggestions are taken from. */
export interface SuggestContext {
  readonly db: Db;
  readonly index: SearchIndex;
  readonly now: Date;
  /** More are not asked for. */
  readonly most: number;
}

/** A value that a field may have; `text` is the value itself, not yet quoted, and where `plain` it needs no quotation marks. */
export type SuggestedValue = Pick<Suggestion, 'label' | 'count' | 'kind'> & {
  readonly text: string;
  readonly plain?: true;
};

/** The values of some fields of the query language. */
export interface ValueSource {
  /** Canonical names of fields. */
  readonly fields: readonly string[];
  /**
   * Those that begin as typed, the best first.
   *
   * @param field which of `fields`
   */
  values(typed: string, context: SuggestContext, field: string): readonly SuggestedValue[];
}

/** A text without regard to case and accents, for finding values that begin so. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whether a value or one of its words begins so. */
export function begins(value: string, typed: string): boolean {
  const sought = plain(typed);
  const whole = plain(value);
  if (whole.startsWith(sought)) return true;
  return [' ', '/', '-', '.', "'"].some((sign) => whole.includes(sign + sought));
}
