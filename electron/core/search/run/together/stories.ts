import type { StoryPlace } from '../../../../contract/search.ts';
import { readableColumn } from '../../../articles/readable.ts';
import { fold } from '../../../language/fold.ts';
import type { Db } from '../../../storage/database.ts';
import type { Plan } from '../../compile/plan.ts';
import type { Found } from '../reread.ts';

/** A slug that more articles of a day have is a desk's (“Sports”), no story's. */
const mostOfSlug = 12;
const secondsPerDay = 86_400;

interface Row {
  readonly key: number;
  readonly uid: string;
  readonly time: number;
  /** Of nearly the same text, see indexing/twins; null where there is no other. */
  readonly twins: number | null;
  readonly slug: string | null;
}

/** Some of a list, those of one story side by side at the place of its first, and where each stands in its story. */
export interface Together {
  readonly found: readonly Found[];
  /** By the articles' public names; what has no other of its story is not there. */
  readonly places: ReadonlyMap<string, StoryPlace>;
}

/**
 * Puts articles of one story together: those of nearly the same text, and those that an agency gave the same slug on one day. Nothing is
 * guessed of headlines: two that are alike are often two stories.
 *
 * @param found a stretch of a list that is short enough for each to be looked up
 */
export function putTogether(db: Db, over: Plan['over'], found: readonly Found[]): Together {
  const rows = new Map(rowsOf(db, over, found).map((row) => [row.key, row]));
  const stories = storiesOf([...rows.values()]);
  const members = new Map<string, Found[]>();
  for (const one of found) {
    const story = stories.get(one.key) ?? String(one.key);
    members.set(story, [...(members.get(story) ?? []), one]);
  }
  const places = new Map<string, StoryPlace>();
  for (const together of members.values()) {
    if (together.length === 1) continue;
    const first = rows.get(together[0]?.key ?? 0)?.uid ?? '';
    together.forEach(({ key }, place) => {
      places.set(rows.get(key)?.uid ?? '', { first, place, of: together.length });
    });
  }
  return { found: [...members.values()].flat(), places };
}

function rowsOf(db: Db, over: Plan['over'], found: readonly Found[]): readonly Row[] {
  const hasTwins = isAttached(db) && db.get("SELECT 1 FROM idx.sqlite_schema WHERE name = 'twin'");
  const [article, document] =
    over === 'article'
      ? ['n.value', '(SELECT docid FROM idx.doc WHERE article = n.value)']
      : ['(SELECT article FROM idx.doc WHERE docid = n.value)', 'n.value'];
  const slug = (column: string, path: string) => `json_extract(${readableColumn(column)}, '${path}')`;
  return db.all<Row>(
    `SELECT n.value AS key, a.uid, a.time,
       ${hasTwins ? `(SELECT story FROM idx.twin WHERE docid = ${document})` : 'NULL'} AS twins,
       coalesce(${slug('a.corrections', '$.slugline')}, ${slug('e.fields', '$.fields.slugline')}) AS slug
     FROM json_each(?) n CROSS JOIN main.article a ON a.id = ${article}
     LEFT JOIN main.edition e ON e.article = a.id AND e.number = a.edition ORDER BY n.key`,
    JSON.stringify(found.map(({ key }) => key)),
  );
}

const isAttached = (db: Db): boolean =>
  db.get("SELECT 1 FROM pragma_database_list WHERE name = 'idx'") !== undefined;

/** The story of each that shares one with another, by `key`; what a text and a slug have in common is one story. */
function storiesOf(rows: readonly Row[]): ReadonlyMap<number, string> {
  const slugs = Map.groupBy(rows, slugOf);
  const names = (row: Row): readonly string[] => {
    const slug = slugOf(row);
    const isStory = slug !== '' && (slugs.get(slug)?.length ?? 0) <= mostOfSlug;
    return [...(row.twins === null ? [] : [`twins ${row.twins}`]), ...(isStory ? [slug] : [])];
  };
  const nameOf = new Map<string, string>();
  const rootOf = (name: string): string => {
    const next = nameOf.get(name);
    return next === undefined || next === name ? name : rootOf(next);
  };
  for (const row of rows) {
    const [one, other] = names(row);
    if (one !== undefined && other !== undefined) nameOf.set(rootOf(one), rootOf(other));
  }
  return new Map(
    rows.flatMap((row) => {
      const [name] = names(row);
      return name === undefined ? [] : [[row.key, rootOf(name)] as const];
    }),
  );
}

/** The slug and its day, without regard to case and signs; empty where there is none. */
function slugOf({ slug, time }: Row): string {
  const folded = fold(slug ?? '');
  return folded === '' ? '' : `${folded} ${Math.floor(time / secondsPerDay)}`;
}
