import type { Output, Parsed } from '../../contract/api.ts';
import { articleRow } from '../articles/article-id.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import { begunArticles, forgetPlace, keepPlace, placeOf } from './reading-place-store.ts';

/** @throws not-found */
export const readingPlace = (db: Db, { id }: Parsed<'reading.place'>): Output<'reading.place'> => ({
  place: placeOf(db, articleRow(db, id)),
});

/**
 * Remembers how far an article was read. It is one short write, and no change of the article: search need not know.
 *
 * @throws not-found
 */
export function keepReadingPlace(
  { db, now }: Core,
  { id, place }: Parsed<'reading.keep'>,
): Record<string, never> {
  const row = articleRow(db, id);
  if (place) keepPlace(db, row, place, now().toISOString());
  else forgetPlace(db, row);
  return {};
}

export const begun = (db: Db, { limit }: Parsed<'reading.begun'>): Output<'reading.begun'> => ({
  articles: [...begunArticles(db, limit)],
});
