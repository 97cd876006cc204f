import type { Db, SqlValue } from '../../storage/database.ts';

/** What the index knows of itself; see schema.ts. */
export interface IndexMeta {
  readonly archive: string;
  readonly analysis: number;
  readonly through: number;
  readonly documents: number;
  readonly spill: number;
  readonly languages: readonly string[];
}

/** Reads what an attached index says of itself; null where it is none of ours. Throws what SQLite throws. */
export function readMeta(db: Db): IndexMeta | null {
  if (!db.get("SELECT 1 FROM idx.sqlite_schema WHERE name = 'meta'")) return null;
  const rows = db.all<{ key: string; value: unknown }>('SELECT key, value FROM idx.meta');
  const values = new Map(rows.map((row) => [row.key, row.value]));
  if (!values.has('through')) return null;
  return {
    archive: String(values.get('archive') ?? ''),
    analysis: Number(values.get('analysis') ?? 0),
    through: Number(values.get('through') ?? 0),
    documents: Number(values.get('documents') ?? 0),
    spill: Number(values.get('spill') ?? 0),
    languages: String(values.get('languages') ?? '|')
      .split('|')
      .filter((_, place) => place > 0),
  };
}

/** Writes what changed; to be called in the transaction of the postings. */
export function writeMeta(db: Db, meta: Partial<IndexMeta>): void {
  for (const [key, value] of Object.entries(meta)) {
    const stored: SqlValue = Array.isArray(value)
      ? value.map((code) => `|${code}`).join('')
      : (value as SqlValue);
    db.run(
      'INSERT INTO idx.meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      key,
      stored,
    );
  }
}

/** The archive's own name, which its index must bear too. */
export function archiveId(db: Db): string {
  const row = db.get<{ value: unknown }>("SELECT value FROM main.meta WHERE key = 'archive_id'");
  return String(row?.value ?? '');
}

/** The number of the archive's last change that the index must know of. */
export function lastChange(db: Db): number {
  const row = db.get<{ last: number }>(
    'SELECT max((SELECT coalesce(max(change), 0) FROM main.article), (SELECT coalesce(max(change), 0) FROM main.purged)) AS last',
  );
  return row?.last ?? 0;
}
