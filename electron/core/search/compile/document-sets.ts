import type { Db } from '../../storage/database.ts';
import { type Fragment, fragment } from './fragment.ts';
import { numbersOf } from './numbers.ts';

/**
 * Sets of documents that the archive knows and the index does not (the trash, a tag's), kept in memory and asked by a function of SQL.
 * As a subquery SQLite would gather a set anew for every statement of a search and look each hit up in a tree: ten times as long.
 */
export interface DocumentSets {
  /** A condition on `f.rowid`: its article is one of those whose ids the SQL gives. It holds until some thousands were made. */
  condition(articles: Fragment): Fragment;
  /** The same, for where nothing is searched for: SQLite goes to these documents and looks at no other. */
  seek(articles: Fragment): Fragment;
  /** The same of documents themselves, whose numbers are the column `n`, with how many they are. */
  among(documents: Fragment): { readonly condition: Fragment; readonly count: number };
}

const name = 'pressmark_among';
/** Numbers of documents in memory: four megabytes. Sets that are not there any more are gathered again when they are asked. */
const mostHeld = 500_000;
const mostKnown = 5_000;

interface Known {
  readonly number: number;
  readonly documents: Fragment;
  /** Of archive and index, when it was gathered. */
  state: string;
  /** In order; null where others took its place. */
  docids: Float64Array | null;
}

/** Defines the function on a connection. A set is gathered again when the archive or the index has changed since. */
export function createDocumentSets(db: Db): DocumentSets {
  /** By what is asked, the last asked at the end. */
  const known = new Map<string, Known>();
  const byNumber = new Map<number, Known>();
  let last = 0;
  let held = 0;
  const drop = (set: Known): void => {
    held -= set.docids?.length ?? 0;
    set.docids = null;
  };
  const gather = (set: Known, state: string): Float64Array => {
    drop(set);
    for (const other of known.values()) {
      if (held <= mostHeld) break;
      drop(other);
    }
    const docids = Float64Array.from(numbersOf(db, set.documents)).sort();
    Object.assign(set, { docids, state });
    held += docids.length;
    return docids;
  };
  db.define(name, (number, docid) => {
    const set = byNumber.get(Number(number));
    if (!set) throw new Error('This search is over.');
    return isAmong(set.docids ?? gather(set, set.state), Number(docid)) ? 1 : 0;
  });
  const setOf = (documents: Fragment): { readonly number: number; readonly docids: Float64Array } => {
    const key = JSON.stringify(documents);
    const set = known.get(key) ?? { number: ++last, documents, state: '', docids: null };
    known.delete(key);
    known.set(key, set);
    byNumber.set(set.number, set);
    const [oldest] = known.entries();
    if (known.size > mostKnown && oldest) {
      drop(oldest[1]);
      known.delete(oldest[0]);
      byNumber.delete(oldest[1].number);
    }
    const state = stateOf(db);
    const docids = set.docids !== null && set.state === state ? set.docids : gather(set, state);
    return { number: set.number, docids };
  };
  const among: DocumentSets['among'] = (documents) => {
    const { number, docids } = setOf(documents);
    const first = docids[0] ?? 0;
    const condition =
      docids.length === 0
        ? fragment('0')
        : fragment(
            `f.rowid BETWEEN ? AND ? AND ${name}(?, f.rowid)`,
            ...[first, docids.at(-1) ?? first, number],
          );
    return { condition, count: docids.length };
  };
  return {
    among,
    condition: (articles) => among(documentsOf(articles)).condition,
    seek: (articles) => {
      const { docids } = setOf(documentsOf(articles));
      return fragment('f.rowid IN (SELECT value FROM json_each(?))', `[${docids.join()}]`);
    },
  };
}

const documentsOf = ({ sql, values }: Fragment): Fragment => ({
  sql: `SELECT docid AS n FROM idx.doc WHERE article IN (${sql})`,
  values,
});

/** Other connections' commits change the one, this connection's own changes the other (https://sqlite.org/pragma.html#pragma_data_version). */
function stateOf(db: Db): string {
  const version = (schema: string) =>
    db.get<{ data_version: number }>(`PRAGMA ${schema}.data_version`)?.data_version;
  const own = db.get<{ changes: number }>('SELECT total_changes() AS changes')?.changes;
  return `${version('main')} ${version('idx')} ${own}`;
}

function isAmong(docids: Float64Array, docid: number): boolean {
  let low = 0;
  let high = docids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = docids[middle] ?? 0;
    if (found === docid) return true;
    if (found < docid) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
