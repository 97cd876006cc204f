import { analysisVersion } from '../language/analysis.ts';
import type { Db } from '../storage/database.ts';
import { archiveId, lastChange, readMeta } from './indexing/index-meta.ts';

const remedy = 'Close Pressmark and delete index.sqlite: it is built again at the next start.';

/**
 * Compares the index with the archive: every article indexed once and as it stands, nothing indexed that is gone, the postings
 * sound by FTS5's own check (https://sqlite.org/fts5.html#the_integrity_check_command).
 *
 * @param db a connection with the index attached
 * @returns plain sentences, each with what to do; none when all is well
 */
export function checkIndex(db: Db): string[] {
  try {
    return [...checkSelf(db), ...checkArticles(db), ...checkPostings(db)];
  } catch (error) {
    return [
      `The index cannot be read (${error instanceof Error ? error.message : String(error)}). ${remedy}`,
    ];
  }
}

function checkSelf(db: Db): string[] {
  const meta = readMeta(db);
  if (!meta) return [`There is no index. ${remedy}`];
  const problems: string[] = [];
  if (meta.archive !== archiveId(db)) problems.push(`The index is of another archive. ${remedy}`);
  if (meta.analysis !== analysisVersion)
    problems.push(`The index was made by other rules of analysis. ${remedy}`);
  if (meta.through > lastChange(db)) problems.push(`The index is ahead of the archive. ${remedy}`);
  const documents = count(db, 'SELECT count(*) AS n FROM idx.doc');
  if (documents !== meta.documents) {
    problems.push(`The index holds ${documents} documents but counts ${meta.documents}. ${remedy}`);
  }
  return problems;
}

function checkArticles(db: Db): string[] {
  const problems: string[] = [];
  const missing = count(
    db,
    `SELECT count(*) AS n FROM main.article a LEFT JOIN idx.doc d ON d.article = a.id
     WHERE d.docid IS NULL OR d.change <> a.change OR d.time <> a.time`,
  );
  if (missing > 0) {
    problems.push(
      `${missing} articles are not in the index as they stand. If this stays so while Pressmark is open: ${remedy}`,
    );
  }
  const orphans = count(
    db,
    'SELECT count(*) AS n FROM idx.doc d WHERE NOT EXISTS (SELECT 1 FROM main.article a WHERE a.id = d.article)',
  );
  if (orphans > 0) problems.push(`${orphans} articles in the index are gone from the archive. ${remedy}`);
  return problems;
}

/** FTS5 checks itself by an INSERT, which a reading connection cannot do: there, its documents are counted and compared. */
function checkPostings(db: Db): string[] {
  const stray = count(
    db,
    `SELECT (SELECT count(*) FROM idx.doc WHERE docid NOT IN (SELECT rowid FROM idx.fts WHERE fts MATCH '"\ue001"'))
          + (SELECT count(*) FROM idx.fts WHERE fts MATCH '"\ue001"' AND rowid NOT IN (SELECT docid FROM idx.doc)) AS n`,
  );
  const problems = stray > 0 ? [`${stray} documents of the index do not fit its postings. ${remedy}`] : [];
  const sound = db
    .all<Record<string, string>>('PRAGMA idx.integrity_check(3)')
    .map((row) => Object.values(row)[0]);
  if (sound[0] !== 'ok') problems.push(`The index is damaged (${sound[0]}). ${remedy}`);
  return problems;
}

const count = (db: Db, sql: string): number => db.get<{ n: number }>(sql)?.n ?? 0;
