import type { Origin } from '../../../../contract/article.ts';

/** A field's value with how it came to be. */
export interface Chosen<T> extends Origin {
  readonly value: T;
}

/** Notes as one, or undefined where there is none. */
export function joinNotes(...notes: readonly (string | undefined)[]): string | undefined {
  const told = [...new Set(notes.filter((note) => note !== undefined && note !== ''))];
  return told.length > 0 ? told.join('. ') : undefined;
}
