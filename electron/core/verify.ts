import { setImmediate } from 'node:timers/promises';
import type { VerifyReport } from '../contract/archive.ts';
import { ArchiveError } from '../contract/errors.ts';
import { readableTime } from './articles/readable.ts';
import type { Core } from './core.ts';
import { checkIndex, type SearchIndex } from './search/index.ts';
import type { Db } from './storage/database.ts';
import { allCounts, countAnew } from './tags/tag-counts.ts';
import { withParents } from './tags/tag-key.ts';

/** Blobs checked before other calls get their turn: inline ones take some microseconds, files as long as the disk takes. */
const slice = 64;
/** A damaged disk can break everything; a person needs the first of it, and how much more there is. */
const mostTold = 100;

/**
 * Checks every blob's hash, every capture and foreign key, the database's own structure, and the index against the store.
 * Whatever is wrong is a sentence that says what to do.
 */
export async function verifyArchive(
  core: Pick<Core, 'db' | 'blobs'>,
  index: Pick<SearchIndex, 'state'>,
  signal: AbortSignal,
): Promise<VerifyReport> {
  const { db } = core;
  const problems: string[] = [
    ...structure(db),
    ...references(db),
    ...incomplete(db),
    ...unreadable(db),
    ...tagCounts(db),
  ];
  const blobs = await checkBlobs(core, problems, signal);
  // A reader attaches the index when it is first asked for.
  const { indexed } = index.state();
  problems.push(...checkIndex(db));
  const told = problems.slice(0, mostTold);
  if (problems.length > mostTold)
    told.push(`There are ${problems.length - mostTold} more problems like these.`);
  return {
    ok: problems.length === 0,
    captures: count(db, 'capture'),
    blobs,
    articles: count(db, 'article'),
    indexed,
    problems: told,
  };
}

const count = (db: Db, table: 'capture' | 'article'): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;

const restore = 'Put archive.sqlite back from a backup (the folder backups/ has those made by Pressmark).';

function structure(db: Db): readonly string[] {
  const rows = db.all<{ integrity_check: string }>('PRAGMA main.integrity_check');
  return rows
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok')
    .map((line) => `The database is damaged (${line}). ${restore}`);
}

function references(db: Db): readonly string[] {
  const rows = db.all<{ table: string; rowid: number | null; parent: string }>(
    'PRAGMA main.foreign_key_check',
  );
  return rows.map(
    ({ table, rowid, parent }) =>
      `A row of “${table}” (${rowid ?? '?'}) names a “${parent}” that is missing. ${restore}`,
  );
}

/** What foreign keys cannot say: every article has the edition it shows, every edition its body. */
function incomplete(db: Db): readonly string[] {
  const rows = db.all<{ uid: string }>(
    `SELECT uid FROM article LEFT JOIN edition ON edition.article = article.id AND edition.number = article.edition
     LEFT JOIN edition_body ON edition_body.edition = edition.id WHERE edition_body.edition IS NULL`,
  );
  return rows.map(({ uid }) => `The article ${uid} has no text. ${restore}`);
}

/** Bits that flipped where a form is expected. Lists and searches leave out what they cannot read. */
function unreadable(db: Db): string[] {
  const torn = db.all<{ uid: string }>(
    `SELECT DISTINCT uid FROM article JOIN edition ON edition.article = article.id
     WHERE NOT json_valid(edition.fields) OR NOT json_valid(coalesce(edition.corrections, '{}'))
       OR NOT json_valid(coalesce(article.corrections, '{}'))`,
  );
  const problems = torn.map(
    ({ uid }) =>
      `The fields of the article ${uid} are damaged: read its capture again (pressmark reread ${uid}). Corrections come from a backup only.`,
  );
  const rows = db.iterate<{ uid: string; published: string | null; added: string; captured: string }>(
    `SELECT uid, published_at AS published, added_at AS added, captured_at AS captured FROM article
     JOIN edition ON edition.article = article.id AND edition.number = article.edition
     JOIN capture ON capture.id = edition.capture`,
  );
  for (const { uid, published, added, captured } of rows) {
    if ([published ?? added, added, captured].some((time) => readableTime(time) === null))
      problems.push(`The times of the article ${uid} are damaged. ${restore}`);
  }
  return problems;
}

/** Nothing a person did can bring these apart, so there is nothing for them to do but tell us. */
function tagCounts(db: Db): readonly string[] {
  const kept = allCounts(db);
  const keys = db.all<{ key: string }>('SELECT key FROM tag').flatMap(({ key }) => withParents(key));
  return [...new Set([...keys, ...kept.keys()])].flatMap((key) => {
    const { count, unread } = countAnew(db, key);
    const told = kept.get(key) ?? { count: 0, unread: 0 };
    if (count === told.count && unread === told.unread) return [];
    return [
      `The tag “${key}” counts ${told.count} articles (${told.unread} unread) in place of ${count} (${unread}). No article is harmed; please report it as a fault of Pressmark.`,
    ];
  });
}

/** @returns how many there are; the bytes are read one blob at a time */
async function checkBlobs(
  { db, blobs }: Pick<Core, 'db' | 'blobs'>,
  problems: string[],
  signal: AbortSignal,
): Promise<number> {
  let checked = 0;
  for (let after = 0; ; ) {
    const rows = db.all<{ id: number; sha256: Uint8Array }>(
      'SELECT id, sha256 FROM blob WHERE id > ? ORDER BY id LIMIT ?',
      after,
      slice,
    );
    if (rows.length === 0) return checked;
    for (const { id, sha256 } of rows) {
      checked++;
      after = id;
      const problem = problemOf(() => blobs.get(sha256));
      if (problem !== null) problems.push(`${problem} It belongs to ${owners(db, id)}.`);
    }
    await setImmediate();
    if (signal.aborted) throw new ArchiveError('cancelled', 'The check was stopped.');
  }
}

function problemOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function owners(db: Db, blob: number): string {
  const rows = db.all<{ uid: string }>(
    `SELECT DISTINCT uid FROM edition JOIN article ON article.id = edition.article
     WHERE capture IN (SELECT id FROM capture WHERE blob = ?1)
       OR edition.id IN (SELECT edition FROM picture WHERE blob = ?1) LIMIT 5`,
    blob,
  );
  return rows.length === 0 ? 'no article' : `the article ${rows.map((row) => row.uid).join(', ')}`;
}
