import type { SavedSearch } from '../../contract/saved-search.ts';
import type { Db } from '../storage/database.ts';

interface Row {
  readonly uid: string;
  readonly name: string;
  readonly query: string;
  readonly notify: number;
  readonly tag: string | null;
}

const columns = 'SELECT uid, name, query, notify, tag FROM main.saved_search';

const toSearch = ({ uid, notify, ...row }: Row): SavedSearch => ({ id: uid, ...row, notify: notify === 1 });

/** A name without regard to case. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Every saved search, in the person's order; a new one stands at the end. */
export const allSaved = (db: Db): SavedSearch[] =>
  db.all<Row>(`${columns} ORDER BY position, key`).map(toSearch);

export function savedById(db: Db, id: string): SavedSearch | undefined {
  const row = db.get<Row>(`${columns} WHERE uid = ?`, id);
  return row && toSearch(row);
}

export function savedByName(db: Db, name: string): SavedSearch | undefined {
  const row = db.get<Row>(`${columns} WHERE key = ?`, nameKey(name));
  return row && toSearch(row);
}

/** Adds a search, or changes the one of its id. */
export function putSaved(db: Db, { id, name, query, notify, tag }: SavedSearch): void {
  db.run(
    `INSERT INTO saved_search (uid, name, key, query, notify, tag, position)
     VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM saved_search))
     ON CONFLICT (uid) DO UPDATE SET name = excluded.name, key = excluded.key, query = excluded.query,
       notify = excluded.notify, tag = excluded.tag`,
    ...[id, name, nameKey(name), query, notify ? 1 : 0, tag],
  );
}

/** Writes down an order. */
export function arrangeSaved(db: Db, ids: readonly string[]): void {
  for (const [position, id] of ids.entries())
    db.run('UPDATE saved_search SET position = ? WHERE uid = ?', position, id);
}

export function dropSaved(db: Db, id: string): void {
  db.run('DELETE FROM saved_search WHERE uid = ?', id);
}
