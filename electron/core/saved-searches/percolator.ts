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
import { retag } from '../tags/retag.ts';
import { tagsOf } from '../tags/tag-store.ts';
import { createArticleIndex } from './article-index.ts';
import { type Arrived, type Predicate, predicateOf } from './evaluate.ts';
import { allSaved } from './saved-search-store.ts';

/** Runs saved searches against articles as they come. */
export interface Percolator {
  /**
   * To be told of articles that were stored and taken into the index just now. Tells of each search that matches by
   * `saved-search.matched`, and gives the articles its tag.
   *
   * @param ids public names
   */
  arrived(ids: readonly string[]): void;
}

/** Up to so many articles each get a lunr index of their own; of more, each search is asked of all of them at once. */
const mostAlone = 50;

interface Article {
  readonly uid: string;
  readonly id: number;
  readonly docid: number;
  readonly change: number;
  readonly time: number;
  readonly language: string | null;
  readonly read: number;
  readonly starred: number;
  readonly trashed: number;
}

interface Prepared {
  readonly search: SavedSearch;
  readonly tree: QueryNode;
}

export function createPercolator(core: Core, index: SearchIndex): Percolator {
  const { db } = core;
  return {
    arrived(ids) {
      if (ids.length === 0) return;
      const searches = allSaved(db);
      const meta = searches.length > 0 ? index.meta() : null;
      if (!meta) return;
      const articles = articlesOf(core, ids);
      const saved = savedQueriesOf(db);
      const prepared = searches.map((search) => ({
        search,
        tree: readQuery(search.query, saved, core.now()).tree,
      }));
      for (const { search, found } of matching(core, index, meta, prepared, articles))
        tell(core, search, found);
    },
  };
}

function articlesOf({ db }: Core, ids: readonly string[]): readonly Article[] {
  return db.all<Article>(
    `SELECT a.uid, a.id, d.docid, a.change, a.time, a.language, a.read, a.starred, a.trashed_at IS NOT NULL AS trashed
     FROM json_each(?) n JOIN main.article a ON a.uid = n.value JOIN idx.doc d ON d.article = a.id`,
    JSON.stringify(ids),
  );
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

function tell({ db, emit }: Core, { id, name, notify, tag }: SavedSearch, found: readonly Article[]): void {
  if (tag !== null) {
    db.transaction(() =>
      retag(
        db,
        found.map((article) => ({ article: article.id, add: [tag], remove: [] })),
      ),
    );
  }
  emit({ name: 'saved-search.matched', id, search: name, notify, articles: found.map(({ uid }) => uid) });
}
