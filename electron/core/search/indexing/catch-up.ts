import { createAnalysis } from '../../language/analysis.ts';
import type { Db } from '../../storage/database.ts';
import { type ArticleHead, changedArticles, readArticle } from './article-source.ts';
import { documentTerms } from './document.ts';
import { type IndexMeta, lastChange, readMeta, writeMeta } from './index-meta.ts';
import { columns } from './schema.ts';
import { createSlotFinder, slotOf } from './slots.ts';
import { createTermCounter } from './term-counts.ts';
import { createTwins, type Twins } from './twins/twins.ts';

/** How much text one batch takes, in bytes: a transaction of some seconds. */
const maxBytes = 32_000_000;

/** A word worth remembering for its spelling: numbers and pairs of characters are none. */
const isPlainWord = /^[\p{L}\p{M}]{3,32}$/u;

interface Doc {
  readonly docid: number;
  readonly time: number;
}
interface Placed extends Doc {
  readonly article: ArticleHead;
  readonly isNew: boolean;
}

/** Takes the next changes into the index, each batch in one transaction with the mark of how far it came. */
export interface Indexer {
  /** @returns how many changes were taken in; 0 when there is nothing left */
  step(max: number): number;
}

/**
 * An indexer with its memory of words and of crowded slots. After a failed step it must be thrown away,
 * since it may remember words that were rolled back.
 */
export function createIndexer(db: Db): Indexer {
  const words: string[] = [];
  const analysis = createAnalysis((word, term) => {
    if (term !== '' && (word !== term || isPlainWord.test(word))) words.push(word, term);
  });
  const findSlot = createSlotFinder(db);
  const counter = createTermCounter(db);
  const twins = createTwins(db);

  const add = ({ article: head, docid, isNew }: Placed): string => {
    const article = readArticle(db, head);
    const analyser = analysis.of(article.fields.language ?? null);
    const terms = documentTerms(article.fields, analysis);
    if (isNew) counter.count(docid, Object.values(terms));
    db.run(
      `INSERT INTO idx.fts (rowid, ${columns.join(', ')}, marks) VALUES (?, ${columns.map(() => '?').join(', ')}, ?)`,
      ...[docid, ...columns.map((column) => terms[column]), terms.marks],
    );
    twins.add(docid, article.fields.text ?? '');
    return analyser.code;
  };

  const take = (meta: IndexMeta, articles: readonly ArticleHead[], through: number): void => {
    const purged = removePurged(db, twins, meta.through, through);
    const before = articles.map((article) => takeOut(db, twins, article));
    const placed = articles.map((article, n) => place(db, article, before[n] ?? null, findSlot));
    // FTS5 writes out what it has gathered whenever a rowid is not above the last: in order, a batch is one segment.
    const codes = new Set(placed.toSorted((a, b) => a.docid - b.docid).map(add));
    saveWords(db, words);
    counter.save(meta.documents);
    writeMeta(db, {
      through,
      documents: meta.documents - purged + before.filter((doc) => doc === null).length,
      spill: placed.reduce((most, { docid, time }) => Math.max(most, docid - slotOf(time)), meta.spill),
      languages: [...new Set([...meta.languages, ...codes])].sort(),
    });
  };

  return {
    step: (max) =>
      db.transaction(() => {
        const meta = readMeta(db);
        if (!meta) return 0;
        const articles = changedArticles(db, meta.through, max, maxBytes);
        const last = articles.at(-1)?.change ?? lastChange(db);
        if (last <= meta.through) return 0;
        take(meta, articles, last);
        return Math.max(1, articles.length);
      }),
  };
}

/** A number of an article can be given again after a purge: only a document older than the purge goes. */
function removePurged(db: Db, twins: Twins, after: number, through: number): number {
  const gone = db.all<Doc>(
    `SELECT d.docid, d.time FROM main.purged p JOIN idx.doc d ON d.article = p.article AND d.change < p.change
     WHERE p.change > ? AND p.change <= ?`,
    after,
    through,
  );
  for (const { docid } of gone) {
    twins.forget(docid);
    db.run('DELETE FROM idx.fts WHERE rowid = ?', docid);
    db.run('DELETE FROM idx.doc WHERE docid = ?', docid);
  }
  return gone.length;
}

/** What the index has of an article: its postings go, its number stays where its time does. */
function takeOut(db: Db, twins: Twins, article: ArticleHead): Doc | null {
  const doc = db.get<Doc>('SELECT docid, time FROM idx.doc WHERE article = ?', article.id);
  if (!doc) return null;
  twins.forget(doc.docid);
  db.run('DELETE FROM idx.fts WHERE rowid = ?', doc.docid);
  if (doc.time !== article.time) db.run('DELETE FROM idx.doc WHERE docid = ?', doc.docid);
  return doc;
}

function place(db: Db, article: ArticleHead, before: Doc | null, findSlot: (time: number) => number): Placed {
  const { id, time, change } = article;
  if (before?.time === time) {
    db.run('UPDATE idx.doc SET change = ? WHERE docid = ?', change, before.docid);
    return { article, docid: before.docid, time, isNew: false };
  }
  const docid = findSlot(time);
  db.run('INSERT INTO idx.doc VALUES (?, ?, ?, ?)', docid, id, time, change);
  return { article, docid, time, isNew: before === null };
}

function saveWords(db: Db, words: string[]): void {
  for (let at = 0; at < words.length; at += 2) {
    db.run('INSERT OR IGNORE INTO idx.vocabulary VALUES (?, ?)', words[at] ?? '', words[at + 1] ?? '');
  }
  words.length = 0;
}
