import { stateOf, tellChange, updateArticle } from '../articles/article-store.ts';
import { editionOf } from '../articles/edition-store.ts';
import { withCorrections } from '../articles/fields.ts';
import type { Core } from '../core.ts';
import { readingOf, replaceReading, type StoredReading } from './reread-store.ts';

/** Gives an edition a reading, with the corrections it has on top, and tells search. To be called inside a transaction. */
export function showReading(
  { db, now }: Core,
  { row, article, number }: { readonly row: number; readonly article: number; readonly number: number },
  stored: StoredReading,
  run: number,
): void {
  replaceReading(db, row, stored, { run, at: now().toISOString() });
  const state = stateOf(db, article);
  const edition = editionOf(db, article, number);
  if (state.edition !== number || !edition) {
    tellChange(db, article);
    return;
  }
  const { capturedAt, url } = edition;
  const reading = withCorrections(readingOf(stored), state.corrections);
  updateArticle(db, article, { edition: number, reading, capturedAt, url }, state.corrections);
}
