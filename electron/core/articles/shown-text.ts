import type { Db } from '../storage/database.ts';
import { stateOf } from './article-store.ts';
import { editionOf } from './edition-store.ts';

/** The text of an article's edition with the corrections that belong to it; null where it has no such edition. */
export function shownText(db: Db, row: number, number: number): string | null {
  const edition = editionOf(db, row, number);
  if (!edition) return null;
  const state = stateOf(db, row);
  const corrections = number === state.edition ? state.corrections : edition.corrections;
  return corrections?.text ?? edition.reading.text;
}
