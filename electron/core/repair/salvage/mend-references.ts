import { hash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Salvage } from '../../../contract/keeping.ts';
import { isArticleId } from '../../articles/article-id.ts';
import { readableJson } from '../../articles/readable.ts';
import { countWords } from '../../articles/words.ts';
import { collectionKey } from '../../collections/collection-store.ts';
import { newId } from '../../new-id.ts';
import type { Db } from '../../storage/database.ts';
import { countValues } from '../../storage/migrations/009-values.ts';
import { countAnew } from '../../tags/tag-counts.ts';
import { withParents } from '../../tags/tag-key.ts';
import { removeDangling } from './remove-dangling.ts';

export type Mended = Pick<Salvage, 'articlesLost' | 'textsLost' | 'recovered'>;

const mostNamed = 1000;
const lostBytes = Buffer.from('The bytes of this capture were lost when the archive was damaged.\n');

/**
 * Makes rows that were read one by one an archive again. What is there decides: a text whose article is lost becomes an article, an
 * article whose text is lost stays with its capture, and only what is nothing without what was lost goes.
 */
export function mendReferences(db: Db, now: Date): Mended {
  mendMeta(db);
  mendCaptures(db, now);
  const textsLost = mendTexts(db);
  const recovered = recoverArticles(db, now);
  const articlesLost = mendArticles(db);
  mendTags(db);
  mendCollections(db);
  mendAnnotations(db);
  removeDangling(db);
  countAll(db);
  return { articlesLost, textsLost, recovered };
}

function mendMeta(db: Db): void {
  db.run("INSERT OR IGNORE INTO meta VALUES ('archive_id', ?)", randomBytes(16).toString('hex'));
  db.run("INSERT OR REPLACE INTO meta SELECT 'change', coalesce(max(change), 0) FROM article");
  if (!has(db, 'former_reading')) return;
  db.run("INSERT OR IGNORE INTO meta SELECT 'rereading', coalesce(max(run), 0) FROM former_reading");
}

/** A reading is worth keeping where the bytes it was read from are lost; in their place stand words that say so. */
function mendCaptures(db: Db, now: Date): void {
  const orphans = 'SELECT id FROM capture WHERE blob NOT IN (SELECT id FROM blob)';
  const lost = 'SELECT DISTINCT capture FROM edition WHERE capture NOT IN (SELECT id FROM capture)';
  if (!db.get(`SELECT 1 FROM (${orphans}) UNION SELECT 1 FROM (${lost}) LIMIT 1`)) return;
  db.run(
    "INSERT OR IGNORE INTO blob (sha256, size, stored, encoding, bytes) VALUES (?, ?, ?, 'identity', ?)",
    ...[hash('sha256', lostBytes, 'buffer'), lostBytes.length, lostBytes.length, lostBytes],
  );
  const blob = db.get<{ id: number }>(
    'SELECT id FROM blob WHERE sha256 = ?',
    hash('sha256', lostBytes, 'buffer'),
  );
  db.run(`UPDATE capture SET blob = ?, type = 'text/plain' WHERE id IN (${orphans})`, blob?.id ?? null);
  db.run(
    `INSERT INTO capture (id, blob, type, source, captured_at) SELECT capture, ?, 'text/plain', 'salvaged', ? FROM (${lost})`,
    ...[blob?.id ?? null, now.toISOString()],
  );
}

function mendTexts(db: Db): string[] {
  db.run(
    `UPDATE edition SET fields = '{"fields":{},"origins":{},"warnings":[]}' WHERE NOT json_valid(fields)`,
  );
  const rows = db.all<{ id: number; name: string | null }>(
    `SELECT edition.id, coalesce(article.headline, article.uid) AS name FROM edition LEFT JOIN article ON article.id = edition.article
     WHERE edition.id NOT IN (SELECT edition FROM edition_body)`,
  );
  for (const { id } of rows) db.run("INSERT INTO edition_body (edition, text) VALUES (?, '')", id);
  return rows.slice(0, mostNamed).map(({ id, name }) => name ?? `edition ${id}`);
}

const text = z.string().nullish().catch(null);
const storySchema = z.object({
  fields: z
    .object({
      ...{ headline: text, publishedAt: text, publisher: text, place: text },
      ...{ agency: text, section: text, language: text, authors: z.array(z.string()).catch([]) },
    })
    .partial(),
});

/** Editions whose article is lost: state and tags are gone, but not the story. */
function recoverArticles(db: Db, now: Date): string[] {
  const rows = db.all<{
    article: number;
    number: number;
    fields: string;
    text: string;
    captured: string | null;
  }>(
    `SELECT e.article, e.number, e.fields, b.text, c.captured_at AS captured FROM edition e
     JOIN edition_body b ON b.edition = e.id LEFT JOIN capture c ON c.id = e.capture
     WHERE e.article NOT IN (SELECT id FROM article) AND e.number = (SELECT max(number) FROM edition WHERE article = e.article)`,
  );
  const named = rows.map((row) => {
    const read = storySchema.safeParse(readableJson(row.fields));
    const fields = read.success ? read.data.fields : {};
    const at = Date.parse(fields.publishedAt ?? row.captured ?? '');
    db.run(
      `INSERT INTO article (id, uid, added_at, edition, change, time, headline, published_at, publisher, place, agency, section, author, language, words)
       VALUES (?, ?, ?, ?, (SELECT coalesce(max(change), 0) + 1 FROM article), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[row.article, newId(), now.toISOString(), row.number, Math.floor((at || now.getTime()) / 1000)],
      ...[
        fields.headline ?? null,
        fields.publishedAt ?? null,
        fields.publisher ?? null,
        fields.place ?? null,
      ],
      ...[
        fields.agency ?? null,
        fields.section ?? null,
        fields.authors?.[0] ?? null,
        fields.language ?? null,
      ],
      countWords(row.text),
    );
    return fields.headline ?? `article ${row.article}`;
  });
  db.run("UPDATE meta SET value = (SELECT coalesce(max(change), 0) FROM article) WHERE key = 'change'");
  return named.slice(0, mostNamed);
}

function mendArticles(db: Db): string[] {
  for (const { id, uid } of db.iterate<{ id: number; uid: string }>(
    'SELECT id, uid FROM article ORDER BY id',
  )) {
    if (!isArticleId(uid)) db.run('UPDATE article SET uid = ? WHERE id = ?', newId(), id);
  }
  db.run(
    `UPDATE article SET edition = coalesce((SELECT max(number) FROM edition WHERE article = article.id), edition)
     WHERE NOT EXISTS (SELECT 1 FROM edition WHERE article = article.id AND number = article.edition)`,
  );
  const without =
    'FROM article WHERE NOT EXISTS (SELECT 1 FROM edition WHERE article = article.id AND number = article.edition)';
  const rows = db.all<{ name: string }>(
    `SELECT coalesce(headline, uid) AS name ${without} LIMIT ${mostNamed}`,
  );
  db.run(`DELETE ${without}`);
  return rows.map(({ name }) => name);
}

/** Articles that shared a tag still do, by a name that says what became of it. */
function mendTags(db: Db): void {
  db.run(
    `INSERT OR IGNORE INTO tag (id, path, key) SELECT DISTINCT tag, 'Salvaged ' || tag, 'salvaged ' || tag FROM article_tag
     WHERE tag NOT IN (SELECT id FROM tag)`,
  );
}

/** What a person gathered, and the order it is in, outlive the name of it. */
function mendCollections(db: Db): void {
  if (!has(db, 'collection')) return;
  const lost = db.all<{ id: number }>(
    `SELECT collection AS id FROM collection_article UNION SELECT parent FROM collection WHERE parent IS NOT NULL
     EXCEPT SELECT id FROM collection`,
  );
  for (const { id } of lost) {
    const name = `Salvaged ${id}`;
    db.run(
      'INSERT OR IGNORE INTO collection (id, uid, name, key, position) VALUES (?, ?, ?, ?, ?)',
      ...[id, newId(), name, collectionKey(name), id],
    );
  }
}

/** A note stays with its article where the edition it was made on is lost: its words are looked for in whichever is shown. */
function mendAnnotations(db: Db): void {
  if (!has(db, 'annotation')) return;
  db.run(
    `UPDATE annotation SET edition = article.edition FROM article WHERE article.id = annotation.article
     AND NOT EXISTS (SELECT 1 FROM edition WHERE article = annotation.article AND number = annotation.edition)`,
  );
}

function countAll(db: Db): void {
  db.run('DELETE FROM tag_count');
  const keys = db.all<{ key: string }>('SELECT key FROM tag').flatMap(({ key }) => withParents(key));
  for (const key of new Set(keys)) {
    const { count, unread } = countAnew(db, key);
    db.run('INSERT INTO tag_count VALUES (?, ?, ?)', key, count, unread);
  }
  if (!has(db, 'article_value')) return;
  db.run('DELETE FROM article_value');
  db.exec(countValues);
}

const has = (db: Db, table: string): boolean =>
  db.get('SELECT 1 FROM sqlite_schema WHERE name = ?', table) !== undefined;
