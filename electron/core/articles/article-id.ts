import { ArchiveError } from '../../contract/errors.ts';
import type { Db } from '../storage/database.ts';

const shape = /^[0-9a-hjkmnp-tv-z]{12}$/;
const shortest = 4;

/** Whether a text is a whole article's name: 12 characters of Crockford's base32 in lower case. */
export const isArticleId = (id: string): boolean => shape.test(id);

/** Letters that are taken for others when read aloud or typed off (https://www.crockford.com/base32.html). */
const asTyped = (id: string): string =>
  id.trim().toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1').replaceAll('-', '');

/**
 * The row of the article that is meant: by its whole name, or by its beginning of at least four characters if no other begins so.
 *
 * @throws not-found, bad-input where several are meant
 */
export function articleRow(db: Db, id: string): number {
  const typed = asTyped(id);
  const exact = db.get<{ id: number }>('SELECT id FROM article WHERE uid = ?', typed);
  if (exact) return exact.id;
  if (typed.length < shortest || typed.length >= 12) throw unknown(id);
  const rows = db.all<{ id: number; uid: string }>(
    "SELECT id, uid FROM article WHERE uid >= ?1 AND uid < ?1 || '~' LIMIT 3",
    typed,
  );
  const [first] = rows;
  if (!first) throw unknown(id);
  if (rows.length > 1) {
    const names = rows.map((row) => row.uid).join(', ');
    throw new ArchiveError(
      'bad-input',
      `Several articles begin with “${id}” (${names}): give more of the id.`,
    );
  }
  return first.id;
}

/** The rows of several articles, each once, in the order given. */
export const articleRows = (db: Db, ids: readonly string[]): readonly number[] => [
  ...new Set(ids.map((id) => articleRow(db, id))),
];

const unknown = (id: string) => new ArchiveError('not-found', `There is no article “${id}” in this archive.`);
