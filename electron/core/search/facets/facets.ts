import type { Facet } from '../../../contract/facets.ts';
import { readableColumn } from '../../articles/readable.ts';
import type { Db } from '../../storage/database.ts';
import { boundVerified } from '../run/fetch-verified.ts';
import { guarded } from '../search.ts';
import type { SearchIndex } from '../search-index.ts';
import { type Newest, newestDocuments } from './newest.ts';
import { mostRead } from './passing.ts';
import { type Counted, countable } from './query-plan.ts';
import { createTally, type Tally } from './tally.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { valueQuery } from './value-query.ts';

type Field = Facet['field'];

/** Up to so many hits are looked at, of more the newest. */
const mostHits = 1_500;
/** Authors stand in the editions, which takes longer to read. */
const mostForAuthors = 500;
/** Where candidates are dear and so few of the newest fit, those that samples of all times met are looked at too. */
const fewHits = 100;
/** Milliseconds for samples of the years. */
const yearsBudget = 8;
/** The query language's name of each field. */
const queryFields = {
  source: 'source',
  agency: 'agency',
  place: 'place',
  section: 'section',
  author: 'byline',
  language: 'lang',
  year: 'date',
  tag: 'tag',
} as const satisfies Record<Field, string>;

/**
 * How the hits of a query part by source, agency, place, section, author, language, year and tag. A tag counts what is below it too.
 *
 * @param top how many values of each field
 */
export function facets(db: Db, index: SearchIndex, query: string, top: number): Facet[] {
  return guarded(
    index,
    () => [],
    () => allFacets(db, index, query, top),
  );
}

function allFacets(db: Db, index: SearchIndex, query: string, top: number): Facet[] {
  const counted = countable(db, index, query);
  if (!counted) return [];
  const byYear = timelineOf(db, index, counted, { budget: yearsBudget, kind: 'year' });
  const { docids, whole } = hitsFor(db, counted, byYear);
  const found = articlesOf(db, docids);
  const facetOf = (field: Field, tally: Tally, looked: number): Facet => {
    const { values, more } = tally.top(top);
    const asQuery = ({ value, count }: (typeof values)[number]) => ({
      value,
      count,
      query: valueQuery(queryFields[field], value),
    });
    const exact = whole && found.length <= looked;
    return { field, exact, counted: Math.min(found.length, looked), values: values.map(asQuery), more };
  };
  const all = JSON.stringify(found);
  const columns = byColumn(db, all);
  return [
    ...(['source', 'agency', 'place', 'section'] as const).map((field) =>
      facetOf(field, columns[field], mostHits),
    ),
    facetOf('author', byAuthor(db, JSON.stringify(found.slice(0, mostForAuthors))), mostForAuthors),
    facetOf('language', columns.language, mostHits),
    years(byYear, top),
    facetOf('tag', byTag(db, all), mostHits),
  ];
}

function hitsFor(db: Db, { plan }: Counted, byYear: Timeline | null): Newest {
  if (!byYear) return { docids: [], whole: true };
  if (byYear.isWhole) return { docids: newestOf(byYear.hits), whole: byYear.hits.length <= mostHits };
  const bounded = boundVerified(db, plan, true, mostRead);
  const newest = newestDocuments(db, bounded.plan, mostHits);
  const whole = newest.whole && bounded.whole;
  if (whole || newest.docids.length >= fewHits) return { ...newest, whole };
  return { docids: newestOf([...new Set([...newest.docids, ...byYear.hits])]), whole: false };
}

const newestOf = (docids: readonly number[]): readonly number[] =>
  docids.toSorted((one, other) => other - one).slice(0, mostHits);

const articlesOf = (db: Db, docids: readonly number[]): readonly number[] =>
  db
    .all<{ article: number }>(
      'SELECT d.article FROM json_each(?) n JOIN idx.doc d ON d.docid = n.value',
      JSON.stringify(docids),
    )
    .map(({ article }) => article);

type Columns = Record<'source' | 'agency' | 'place' | 'section' | 'language', Tally>;

function byColumn(db: Db, articles: string): Columns {
  const tallies: Columns = {
    source: createTally(),
    agency: createTally(),
    place: createTally(),
    section: createTally(),
    language: createTally(),
  };
  const rows = db.all<Record<keyof Columns, string | null>>(
    `SELECT a.publisher AS source, a.agency, a.place, a.section, a.language
     FROM json_each(?) n JOIN main.article a ON a.id = n.value`,
    articles,
  );
  const entries = Object.entries(tallies) as [keyof Columns, Tally][];
  for (const row of rows) for (const [field, tally] of entries) tally.add(row[field]);
  return tallies;
}

function byAuthor(db: Db, articles: string): Tally {
  const tally = createTally();
  const rows = db.all<{ authors: string | null }>(
    `SELECT coalesce(json_extract(${readableColumn('a.corrections')}, '$.authors'),
       (SELECT json_extract(${readableColumn('e.fields')}, '$.fields.authors')
       FROM main.edition e WHERE e.article = a.id ORDER BY e.number DESC LIMIT 1)) AS authors
     FROM json_each(?) n JOIN main.article a ON a.id = n.value`,
    articles,
  );
  for (const { authors } of rows) {
    const names: unknown = authors === null ? [] : JSON.parse(authors);
    if (Array.isArray(names)) for (const name of new Set(names)) tally.add(String(name));
  }
  return tally;
}

function byTag(db: Db, articles: string): Tally {
  const tally = createTally();
  const tagsOf = new Map<number, Map<string, string>>();
  const rows = db.all<{ article: number; path: string }>(
    `SELECT x.article, t.path FROM json_each(?) n JOIN main.article_tag x ON x.article = n.value
     JOIN main.tag t ON t.id = x.tag`,
    articles,
  );
  for (const { article, path } of rows) {
    const tags = tagsOf.get(article) ?? new Map<string, string>();
    tagsOf.set(article, tags);
    const parts = path.split('/');
    for (const n of parts.keys()) {
      const above = parts.slice(0, n + 1).join('/');
      tags.set(above.toLowerCase(), above);
    }
  }
  for (const tags of tagsOf.values()) for (const path of tags.values()) tally.add(path);
  return tally;
}

/** The newest hits would say little of years: these are counted, or estimated, over all. */
function years(byYear: Timeline | null, top: number): Facet {
  if (!byYear) return { field: 'year', exact: true, counted: 0, values: [], more: 0 };
  const { bars, exact, total } = byYear.histogram;
  const found = bars.filter((bar) => bar.count > 0).toReversed();
  const values = found
    .slice(0, top)
    .map(({ date, count }) => ({ value: date, count, query: `date:${date}` }));
  return { field: 'year', exact, counted: total, values, more: found.length - values.length };
}
