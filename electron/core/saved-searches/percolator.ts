import type { SavedSearch } from '../../contract/saved-search.ts';
import type { Core } from '../core.ts';
import { planDocuments } from '../search/compile/plan-documents.ts';
import type { TermContext } from '../search/compile/terms.ts';
import { type SearchIndex, termContext } from '../search/index.ts';
import { readArticle } from '../search/indexing/article-source.ts';
import { documentTerms } from '../search/indexing/document.ts';
import type { IndexMeta } from '../search/indexing/index-meta.ts';
import { readQuery, savedQueriesOf } from '../search/query/read-query.ts';
import { allLeaves, type QueryNode } from '../search/query/tree.ts';
import type { Db } from '../storage/database.ts';
import { retag } from '../tags/retag.ts';
import { tagsOf } from '../tags/tag-store.ts';
import { type Arrival, type Article, arrivedAfter, keepMark, lastEdition, startOf } from './arrivals.ts';
import { createArticleIndex } from './article-index.ts';
import { type Arrived, type Predicate, predicateOf } from './evaluate.ts';
import { allSaved } from './saved-search-store.ts';

/** Runs saved searches against articles as they come. */
export interface Percolator {
  /**
   * Looks through what has arrived and is in the index by now, each article once: also what an import left that was stopped, or a
   * program that was killed. Tells of each search that matches by `saved-search.matched`, and gives the articles its tag.
   */
  look(): void;
}

/** Up to so many articles each get a lunr index of their own; of more, each search is asked of all of them at once. */
const mostAlone = 50;

interface Prepared {
  readonly search: SavedSearch;
  readonly tree: QueryNode;
}

export function createPercolator(core: Core, index: SearchIndex): Percolator {
  const { db } = core;
  let through = startOf(db);
  const lookThrough = (arrivals: readonly Arrival[]): boolean => {
    const last = arrivals.at(-1)?.edition ?? through;
    const meta = index.meta();
    if (!meta) return false;
    const articles = [...new Map(arrivals.map((one) => [one.id, one])).values()];
    const saved = savedQueriesOf(db);
    const prepared = allSaved(db).map((search) => ({
      search,
      tree: readQuery(search.query, saved, core.now()).tree,
    }));
    const matches = matching(core, index, meta, prepared, articles);
    db.transaction(() => {
      for (const match of matches) putTag(db, match);
      keepMark(db, last);
    });
    through = last;
    tell(core, matches);
    return true;
  };
  return {
    look() {
      if (allSaved(db).length === 0) {
        const last = lastEdition(db);
        if (last > through) keepMark(db, last);
        through = last;
        return;
      }
      let arrivals = arrivedAfter(db, through);
      while (arrivals.length > 0 && lookThrough(arrivals)) arrivals = arrivedAfter(db, through);
    },
  };
}

interface Match {
  readonly search: SavedSearch;
  readonly found: readonly Article[];
}

function matching(
  core: Core,
  index: SearchIndex,
  meta: IndexMeta,
  searches: readonly Prepared[],
  articles: readonly Article[],
): readonly Match[] {
  const context = termContext(core.db, index, meta);
  const alone = articles.length <= mostAlone;
  const arrived = alone ? articles.map((article) => ({ article, ...arrivedOf(core, index, article) })) : [];
  return searches
    .map(({ search, tree }) => {
      const predicate = alone ? predicateOf(tree, context) : null;
      const found = predicate
        ? arrived.filter((one) => isMatch(predicate, tree, one)).map(({ article }) => article)
        : bySearch(core, tree, meta, context, articles);
      return { search, found };
    })
    .filter(({ found }) => found.length > 0);
}

/** What lies in the trash is found by those that ask for it only. */
const isMatch = (predicate: Predicate, tree: QueryNode, article: Arrived): boolean =>
  (!article.trashed || asksForTrash(tree)) && (predicate(article) ?? true);

const asksForTrash = (tree: QueryNode): boolean =>
  allLeaves(tree).some((leaf) => leaf.kind === 'state' && leaf.state === 'trashed');

function arrivedOf({ db }: Core, { analysis }: SearchIndex, article: Article): Arrived {
  const { fields } = readArticle(db, { ...article, size: 0 });
  return {
    index: createArticleIndex(documentTerms(fields, analysis)),
    language: article.language,
    time: article.time,
    tags: tagsOf(db, article.id).map((tag) => tag.toLowerCase()),
    read: article.read === 1,
    starred: article.starred === 1,
    trashed: article.trashed === 1,
  };
}

/** The usual search, narrowed to these articles. */
function bySearch(
  { db }: Core,
  tree: QueryNode,
  meta: IndexMeta,
  context: TermContext,
  articles: readonly Article[],
): readonly Article[] {
  const { from, where } = planDocuments(db, tree, meta, context);
  const docids = articles.map(({ docid }) => docid);
  // The bounds keep FTS5 from going through all of a common word; the plus keeps it from being asked anew for each document.
  const rows = db.all<{ docid: number }>(
    `SELECT f.rowid AS docid FROM ${from}
     WHERE f.rowid BETWEEN ? AND ? AND +f.rowid IN (SELECT value FROM json_each(?)) AND (${where.sql})`,
    ...[least(docids), most(docids), JSON.stringify(docids), ...where.values],
  );
  const found = new Set(rows.map((row) => row.docid));
  return articles.filter(({ docid }) => found.has(docid));
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

function putTag(db: Db, { search: { tag }, found }: Match): void {
  if (tag === null) return;
  retag(
    db,
    found.map((article) => ({ article: article.id, add: [tag], remove: [] })),
  );
}

/** An event that would name more says that anything may have changed. */
const mostToldById = 50;

function tell({ emit }: Core, matches: readonly Match[]): void {
  for (const { search, found } of matches) {
    const { id, name, notify } = search;
    emit({ name: 'saved-search.matched', id, search: name, notify, articles: found.map(({ uid }) => uid) });
  }
  const tagged = matches.filter(({ search }) => search.tag !== null).flatMap(({ found }) => found);
  const ids = [...new Set(tagged.map(({ uid }) => uid))];
  if (ids.length > 0) emit({ name: 'archive.changed', ids: ids.length > mostToldById ? null : ids });
}
