import { z } from 'zod';
import { type News, newsSchema, type Segment } from '../../../contract/article.ts';
import type { Hit } from '../../../contract/search.ts';
import { readableJson, readableTime } from '../../articles/readable.ts';
import type { Db } from '../../storage/database.ts';
import { isCorrected } from '../indexing/traits.ts';
import { passagesOf } from '../passages/passages.ts';
import { segmentsOf } from '../passages/segments.ts';
import type { Markers } from './markers.ts';
import type { Found } from './reread.ts';

/** How much of one text is looked through for passages, and of all texts of a page, in characters. */
const mostOfText = 200_000;
const mostOfPage = 2_000_000;
const leastOfText = 4_000;
const mostMatches = 200;

interface Row {
  readonly key: number;
  readonly id: number;
  readonly uid: string;
  readonly headline: string | null;
  readonly published_at: string | null;
  readonly added_at: string;
  readonly captured_at: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly agency: string | null;
  readonly section: string | null;
  readonly words: number;
  readonly picture: string | null;
  readonly language: string | null;
  readonly read: number;
  readonly starred: number;
  readonly trashed_at: string | null;
  readonly corrections: string | null;
  readonly fields: string | null;
  readonly text: string | null;
}

/** A kept picture of fewer bytes is an icon, a line or a counter. */
const leastOfPicture = 4_000;

/** When an article came of which no time can be read. */
const startOfTime = '1970-01-01';

const columns = `a.id, a.uid, a.headline, a.published_at, a.added_at, a.publisher, a.place, a.agency, a.section, a.language,
a.words, a.read, a.starred, a.trashed_at, a.corrections, c.captured_at, b.text, e.fields,
(SELECT lower(hex(o.sha256)) FROM main.picture p JOIN main.blob o ON o.id = p.blob
 WHERE p.edition = e.id AND o.size >= ${leastOfPicture} ORDER BY p.blob LIMIT 1) AS picture`;
/** The latest edition of `a`. */
const latest = `LEFT JOIN main.edition e ON e.article = a.id AND e.number = a.edition LEFT JOIN main.edition_body b ON b.edition = e.id LEFT JOIN main.capture c ON c.id = e.capture`;
const source = {
  document: `SELECT d.docid AS key, ${columns} FROM idx.doc d JOIN main.article a ON a.id = d.article ${latest} WHERE d.docid = ?`,
  article: `SELECT a.id AS key, ${columns} FROM main.article a ${latest} WHERE a.id = ?`,
  name: `SELECT a.id AS key, ${columns} FROM main.article a ${latest} WHERE a.uid = ?`,
} as const;

const noFields = { authors: [], url: null };
const storedSchema = z
  .object({
    fields: z
      .object({ authors: z.array(z.string()).catch([]), url: z.string().nullable().catch(null) })
      .catch(noFields),
    news: newsSchema.optional().catch(undefined),
  })
  .catch({ fields: noFields });
const correctionsSchema = z
  .object({
    text: z.string().optional().catch(undefined),
    authors: z.array(z.string()).optional().catch(undefined),
    url: z.string().nullable().optional().catch(undefined),
  })
  .catch({});

const correctionsOf = ({ corrections }: Pick<Row, 'corrections'>) =>
  correctionsSchema.parse(readableJson(corrections));

/** The rows of results, in the order found. What of a row is damaged is left out of it. One that went away meanwhile is left out. */
export function hitsOf(
  db: Db,
  over: 'article' | 'document',
  found: readonly Found[],
  markers: Markers,
): Hit[] {
  const hits: Hit[] = [];
  let left = mostOfPage;
  for (const { key, score } of found) {
    const row = db.get<Row>(source[over], key);
    if (!row) continue;
    const text = textOf(row).slice(0, Math.max(leastOfText, Math.min(mostOfText, left)));
    left -= text.length;
    const hit = toHit(row, text, tagsOf(db, row.id), score, markers);
    const note = noteOf(db, row, hit, markers);
    hits.push(note ? { ...hit, note } : hit);
  }
  return hits;
}

/** The names of what was found, in that order; of one that went away meanwhile there is none. */
export function uidsOf(db: Db, over: 'article' | 'document', found: readonly Found[]): string[] {
  const from =
    over === 'article'
      ? 'main.article a ON a.id = n.value'
      : 'idx.doc d ON d.docid = n.value JOIN main.article a ON a.id = d.article';
  return db
    .all<{ uid: string }>(
      `SELECT a.uid FROM json_each(?) n CROSS JOIN ${from} ORDER BY n.key`,
      JSON.stringify(found.map(({ key }) => key)),
    )
    .map(({ uid }) => uid);
}

const textOf = (row: Pick<Row, 'corrections' | 'text'>): string => correctionsOf(row).text ?? row.text ?? '';

function toHit(row: Row, text: string, tags: string[], score: number, markers: Markers): Hit {
  const headline = row.headline ?? '';
  const corrections = correctionsOf(row);
  const { fields, news } = storedSchema.parse(readableJson(row.fields));
  const [added, captured] = [readableTime(row.added_at), readableTime(row.captured_at)];
  const addedAt = added ?? captured ?? startOfTime;
  return {
    id: row.uid,
    headline: row.headline,
    headlineSegments: segmentsOf(headline, markers.headline.find(headline, row.language, mostMatches)),
    publishedAt: readableTime(row.published_at),
    addedAt,
    capturedAt: captured ?? addedAt,
    publisher: row.publisher,
    place: row.place,
    agency: row.agency,
    section: row.section,
    authors: corrections.authors ?? fields.authors,
    url: corrections.url === undefined ? fields.url : corrections.url,
    words: row.words,
    picture: row.picture,
    language: row.language,
    read: row.read === 1,
    starred: row.starred === 1,
    trashed: row.trashed_at !== null,
    tags,
    ...(news && shownNews(news)),
    corrected: isCorrected({ headline, signals: news?.signals ?? [], text }),
    score: Number(score.toPrecision(5)),
    passages: passagesOf(text, row.language, markers.body),
  };
}

/** A piece of a note that has words of the query which the rest of the row does not show. */
function noteOf(db: Db, row: Row, { headlineSegments, passages }: Hit, markers: Markers): Hit['note'] {
  const { notes, namesNotes } = markers;
  if (notes.needles === 0) return undefined;
  const shown = new Set([headlineSegments, ...passages].flatMap(wordsFound));
  const rows = db.all<{ note: string }>(
    "SELECT note FROM main.annotation WHERE article = ? AND note <> '' ORDER BY created, id",
    row.id,
  );
  for (const { note } of rows) {
    const [passage = []] = passagesOf(note.slice(0, mostOfText), row.language, notes);
    const words = wordsFound(passage);
    if (words.some((word) => namesNotes || !shown.has(word))) return passage;
  }
  return undefined;
}

const wordsFound = (segments: readonly Segment[]): readonly string[] =>
  segments.flatMap(({ text, hit }) => (hit ? [text.toLowerCase()] : []));

/** Nothing of what an agency says of most stories: that it may be used. */
function shownNews({ status, signals, embargo }: News): Pick<Hit, 'news'> {
  if ((status === undefined || status === 'usable') && !signals && !embargo) return {};
  return { news: { ...(status && { status }), ...(signals && { signals }), ...(embargo && { embargo }) } };
}

function tagsOf(db: Db, article: number): string[] {
  return db
    .all<{ path: string }>(
      'SELECT t.path FROM main.article_tag x JOIN main.tag t ON t.id = x.tag WHERE x.article = ? ORDER BY t.key',
      article,
    )
    .map((tag) => tag.path);
}

/** The surface forms that a query's words have in one article, each once, in order; null where there is no such article. */
export function matchesIn(db: Db, uid: string, markers: Markers): string[] | null {
  const row = db.get<Row>(source.name, uid);
  if (!row) return null;
  const found = new Set<string>();
  const collect = (text: string, spans: ReturnType<Markers['body']['find']>): void => {
    for (const { start, end } of spans) found.add(text.slice(start, end));
  };
  const headline = row.headline ?? '';
  collect(headline, markers.headline.find(headline, row.language, mostMatches));
  const text = textOf(row);
  collect(text, markers.body.find(text, row.language, 100_000));
  return [...found].slice(0, 1000);
}
