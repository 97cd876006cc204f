import type { Db } from '../../../storage/database.ts';
import { readArticle } from '../article-source.ts';
import { printsOf } from './longest-sentences.ts';
import { isSimilar } from './similar.ts';

/** So many articles with a long sentence in common are compared with a new one: a sentence that many have is no story's. */
const mostCompared = 8;

/**
 * Keeps which documents have nearly the same text, see schema.ts. A document joins the story of the first that it is like, so members of
 * one are like each other by way of others at most.
 */
export interface Twins {
  /** To be called once the document is in `idx.doc`. */
  add(docid: number, text: string): void;
  /** What is said of a document that is taken out, or is to be added anew. */
  forget(docid: number): void;
}

export function createTwins(db: Db): Twins {
  const join = (docid: number, twin: number): void => {
    const story = storyOf(db, twin) ?? twin;
    const sql = 'INSERT INTO idx.twin VALUES (?, ?) ON CONFLICT (docid) DO UPDATE SET story = excluded.story';
    for (const member of [docid, twin]) db.run(sql, member, story);
  };
  return {
    add(docid, text) {
      const prints = printsOf(text);
      if (prints.length === 0) return;
      const twin = candidatesOf(db, docid, prints).find((other) => isSimilar(text, textOf(db, other) ?? ''));
      if (twin !== undefined) join(docid, twin);
      for (const print of prints) db.run('INSERT OR IGNORE INTO idx.print VALUES (?, ?)', print, docid);
    },
    forget(docid) {
      const story = storyOf(db, docid);
      if (story === null) return;
      db.run('DELETE FROM idx.twin WHERE docid = ?', docid);
      const left = db.all<{ docid: number }>('SELECT docid FROM idx.twin WHERE story = ? LIMIT 2', story);
      const [next] = left;
      if (left.length === 1) db.run('DELETE FROM idx.twin WHERE story = ?', story);
      // A story has the number of one of its members: what takes the number next may be a story of its own.
      else if (next && story === docid)
        db.run('UPDATE idx.twin SET story = ? WHERE story = ?', next.docid, story);
    },
  };
}

const storyOf = (db: Db, docid: number): number | null =>
  db.get<{ story: number }>('SELECT story FROM idx.twin WHERE docid = ?', docid)?.story ?? null;

function candidatesOf(db: Db, docid: number, prints: readonly number[]): readonly number[] {
  const marks = prints.map(() => '?').join(', ');
  return db
    .all<{ docid: number }>(
      `SELECT DISTINCT docid FROM idx.print WHERE print IN (${marks}) AND docid <> ? LIMIT ${mostCompared}`,
      ...[...prints, docid],
    )
    .map((row) => row.docid);
}

/** The text of a document as it is now; a number that is not taken any more, or by another article, has none like the one looked for. */
function textOf(db: Db, docid: number): string | null {
  const doc = db.get<{ article: number; time: number; change: number }>(
    'SELECT article, time, change FROM idx.doc WHERE docid = ?',
    docid,
  );
  if (!doc) return null;
  const { fields } = readArticle(db, { id: doc.article, change: doc.change, time: doc.time, size: 0 });
  return fields.text ?? '';
}
