import { collectionsNamed } from '../../collections/by-path.ts';
import type { Db } from '../../storage/database.ts';
import { slotFrom, slotOf } from '../indexing/slots.ts';
import type {
  CollectionLeaf,
  HasLeaf,
  LengthLeaf,
  QueryNode,
  StateLeaf,
  TagLeaf,
  TimeLeaf,
  UrlLeaf,
} from '../query/tree.ts';
import type { DocumentSets } from './document-sets.ts';
import { type Fragment, fragment, join, negation } from './fragment.ts';

/** A set this small is looked up once and kept; of a larger one each candidate is asked. */
export const smallSet = 20_000;

/** A quality of articles that the archive knows and the index does not. */
export interface Quality {
  /** A condition on `a`, a row of `main.article`. */
  readonly check: Fragment;
  /** The same of an article's id, given as SQL, where its row, which is wide, need not be looked at. */
  readonly ofId?: (id: string) => Fragment;
  /** SQL that gives the ids of all articles that have it, or of all that have not where `negative`. */
  readonly set: Fragment;
  readonly negative: boolean;
  /** Whether the set has at most `smallSet` articles. */
  readonly small: boolean;
}

/** The tags of a path and below; `0` comes right after `/`. */
const tagIds = 'SELECT id FROM main.tag WHERE key = ? OR (key >= ? AND key < ?)';

/** Of the nodes of a query that is being carried out: whether a set is small takes a millisecond or two, and is asked for several times. */
const qualities = new WeakMap<QueryNode, Quality>();

/** The quality of a node, found once for all that is asked while its query is carried out. */
export function once(node: QueryNode, find: () => Quality): Quality {
  const quality = qualities.get(node) ?? find();
  qualities.set(node, quality);
  return quality;
}

export const tagQuality = (db: Db, leaf: TagLeaf): Quality => once(leaf, () => findTagQuality(db, leaf));

function findTagQuality(db: Db, { path }: TagLeaf): Quality {
  const key = path.toLowerCase();
  const set = fragment(
    `SELECT article FROM main.article_tag WHERE tag IN (${tagIds})`,
    ...[key, `${key}/`, `${key}0`],
  );
  const small = isSmall(db, set);
  // Of many articles, each is looked up beside its neighbours in time; to gather all first takes half a second at a million.
  const check = small
    ? fragment(`a.id IN (${set.sql})`, ...set.values)
    : fragment(
        `EXISTS (SELECT 1 FROM main.article_tag t WHERE t.tag IN (${tagIds}) AND t.time = a.time AND t.article = a.id)`,
        ...set.values,
      );
  const ofId = (id: string) =>
    fragment(
      `EXISTS (SELECT 1 FROM main.article_tag t WHERE t.article = ${id} AND t.tag IN (${tagIds}))`,
      ...set.values,
    );
  return { check, ofId, set, negative: false, small };
}

type KeptState = Exclude<StateLeaf['state'], 'duplicate'>;

/** In any of the collections that are meant. */
export const collectionQuality = (db: Db, leaf: CollectionLeaf): Quality =>
  once(leaf, () => findCollectionQuality(db, leaf));

function findCollectionQuality(db: Db, { path }: CollectionLeaf): Quality {
  const rows = JSON.stringify(collectionsNamed(db, path).map(({ row }) => row));
  const among = 'FROM main.collection_article m WHERE m.collection IN (SELECT value FROM json_each(?))';
  const set = fragment(`SELECT m.article ${among}`, rows);
  const ofId = (id: string) => fragment(`EXISTS (SELECT 1 ${among} AND m.article = ${id})`, rows);
  return { check: ofId('a.id'), ofId, set, negative: false, small: isSmall(db, set) };
}

/** Of `corrected` the index knows. */
const stateChecks: Readonly<Record<KeptState, string>> = {
  unread: 'a.read = 0',
  read: 'a.read = 1',
  starred: 'a.starred = 1',
  trashed: 'a.trashed_at IS NOT NULL',
  edited: 'a.corrections IS NOT NULL',
  corrected: '1',
};

/** @param withTrash whether the query asks for articles in the trash too: those have no index by whether they were read */
export const stateQuality = (db: Db, leaf: StateLeaf, withTrash: boolean): Quality =>
  once(leaf, () => findStateQuality(db, leaf, withTrash));

function findStateQuality(db: Db, { state }: StateLeaf, withTrash: boolean): Quality {
  if (state === 'duplicate') return duplicateQuality(db);
  const check = fragment(stateChecks[state]);
  const readness = state === 'read' || state === 'unread';
  const condition = readness ? `${stateChecks.unread} AND a.trashed_at IS NULL` : check.sql;
  const index = readness ? 'article_unread' : `article_${state}`;
  // SQLite left to itself may look at every row, which is wide, in place of the index of just these.
  const set = fragment(`SELECT a.id FROM main.article a INDEXED BY ${index} WHERE ${condition}`);
  return { check, set, negative: state === 'read', small: !(readness && withTrash) && isSmall(db, set) };
}

/** Once a copy is in the trash, what it was a copy of is none any more. */
function duplicateQuality(db: Db): Quality {
  const twins = (and: string) =>
    fragment(
      `SELECT d.article FROM idx.twin t JOIN idx.doc d ON d.docid = t.docid WHERE ${and} EXISTS (
         SELECT 1 FROM idx.twin o JOIN idx.doc e ON e.docid = o.docid WHERE o.story = t.story AND o.docid <> t.docid AND e.article NOT IN (
           SELECT id FROM main.article INDEXED BY article_trashed WHERE trashed_at IS NOT NULL))`,
    );
  const set = twins('');
  const check = fragment(`EXISTS (${twins('d.article = a.id AND').sql})`);
  return { check, set, negative: false, small: isSmall(db, set) };
}

/** To be asked of each candidate. */
export function lengthOf({ from, to }: LengthLeaf): Quality {
  const check = fragment('a.words BETWEEN ? AND ?', from ?? 0, to ?? Number.MAX_SAFE_INTEGER);
  const set = fragment(
    `SELECT a.id FROM main.article a INDEXED BY article_words WHERE ${check.sql}`,
    ...check.values,
  );
  return { check, set, negative: false, small: false };
}

/** As `lengthOf`, where few may have it: the index of lengths tells without looking at a row. */
export const lengthQuality = (db: Db, leaf: LengthLeaf): Quality =>
  once(leaf, () => {
    const quality = lengthOf(leaf);
    return { ...quality, small: isSmall(db, quality.set) };
  });

/** Any tag at all. */
export const isTagged = hasTag('a.id');

function hasTag(id: string): Fragment {
  return fragment(`EXISTS (SELECT 1 FROM main.article_tag t WHERE t.article = ${id})`);
}

/** As `isTagged`, with the set of all. */
export const taggedQuality = (db: Db, leaf: HasLeaf): Quality =>
  once(leaf, () => {
    const set = fragment('SELECT DISTINCT article FROM main.article_tag');
    return { check: isTagged, ofId: hasTag, set, negative: false, small: isSmall(db, set) };
  });

/** Below a host only what it has itself (`example.org` is not `example.organic.com`), below a path whatever begins so. */
export const urlQuality = (db: Db, leaf: UrlLeaf): Quality => once(leaf, () => findUrlQuality(db, leaf));

function findUrlQuality(db: Db, { key }: UrlLeaf): Quality {
  const beginnings = key.includes('/') ? [key] : [`${key}/`, `${key}?`, `${key}#`];
  const check = join('OR', [
    fragment('a.url_key = ?', key),
    ...beginnings.map((start) => fragment('a.url_key >= ? AND a.url_key < ?', start, `${start}\u{10ffff}`)),
  ]);
  const set = fragment(
    `SELECT a.id FROM main.article a INDEXED BY article_url WHERE a.url_key IS NOT NULL AND (${check.sql})`,
    ...check.values,
  );
  // An article without an address is none of them: null would be neither.
  return {
    check: join('AND', [fragment('a.url_key IS NOT NULL'), check]),
    set,
    negative: false,
    small: isSmall(db, set),
  };
}

/** Whether a set has at most so many articles. */
export function isSmall(db: Db, set: Fragment, most = smallSet): boolean {
  const sql = `SELECT count(*) AS n FROM (${set.sql} LIMIT ${most + 1})`;
  return (db.get<{ n: number }>(sql, ...set.values)?.n ?? 0) <= most;
}

/**
 * A quality as a condition on a document `f`. A scalar in place of EXISTS keeps SQLite from turning the join round.
 * @param id SQL that gives the id of the document's article
 */
export function onDocument(quality: Quality, sets: DocumentSets, id: string): Fragment {
  const { set, check, ofId, small, negative } = quality;
  if (small) return negative ? negation(sets.condition(set)) : sets.condition(set);
  const { sql, values } = ofId?.(id) ?? check;
  const asked = ofId ? sql : `SELECT ${sql} FROM main.article a WHERE a.id = ${id}`;
  return fragment(`coalesce((${asked}), 0)`, ...values);
}

export function timeOnArticle({ from, to }: TimeLeaf): Fragment {
  const parts: Fragment[] = [];
  if (from !== null) parts.push(fragment('a.time >= ?', from));
  if (to !== null) parts.push(fragment('a.time < ?', to));
  return join('AND', parts);
}

/**
 * A span of time as a range of document numbers, which FTS5 goes through without looking at the rest. A document may lie up to
 * `spill` slots above its own, and a bound within a slot, so that near to it the time itself is asked.
 */
export function timeOnDocument({ from, to }: TimeLeaf, spill: number): Fragment {
  const parts: Fragment[] = [];
  const time = '(SELECT time FROM idx.doc WHERE docid = f.rowid)';
  if (from !== null) {
    const sure = slotFrom(from) + spill;
    parts.push(fragment('f.rowid >= ?', slotOf(from)));
    if (sure > slotOf(from)) parts.push(fragment(`f.rowid >= ? OR ${time} >= ?`, sure, from));
  }
  if (to !== null) {
    const end = slotFrom(to) + spill;
    parts.push(fragment('f.rowid < ?', end));
    if (end > slotOf(to)) parts.push(fragment(`f.rowid < ? OR ${time} < ?`, slotOf(to), to));
  }
  return join('AND', parts);
}
