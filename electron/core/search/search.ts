import { ArchiveError } from '../../contract/errors.ts';
import type {
  FoundInput,
  Hit,
  QueryProblem,
  SearchInput,
  SearchOutput,
  StoryPlace,
} from '../../contract/search.ts';
import type { Db } from '../storage/database.ts';
import type { DocumentSets } from './compile/document-sets.ts';
import { needsIndex, type Plan } from './compile/plan.ts';
import { planArticles } from './compile/plan-articles.ts';
import { planDocuments } from './compile/plan-documents.ts';
import type { TermContext } from './compile/terms.ts';
import { explain } from './explain/explain.ts';
import { noLore, wordLore } from './explain/word-lore.ts';
import { type IndexMeta, lastChange } from './indexing/index-meta.ts';
import { readQuery, savedQueriesOf } from './query/read-query.ts';
import { renderQuery } from './query/render.ts';
import type { QueryNode, TextLeaf } from './query/tree.ts';
import { type Fetched, fetchByTime, newestHits, type Page, walkAll } from './run/fetch.ts';
import { arrangedIds, fetchArranged } from './run/fetch-arranged.ts';
import { fetchByRelevance, type Relevance } from './run/fetch-by-relevance.ts';
import { fetchVerified } from './run/fetch-verified.ts';
import { hitsOf, matchesIn, uidsOf } from './run/hits.ts';
import { type Markers, markersOf } from './run/markers.ts';
import { type FetchedInOrder, fetchOrdered } from './run/ordered/fetch-ordered.ts';
import { isOrder } from './run/ordered/orders.ts';
import { type Found, rereadFor } from './run/reread.ts';
import { fetchTogether } from './run/together/fetch-together.ts';
import { widen } from './run/widen.ts';
import type { SearchIndex } from './search-index.ts';
import { rememberingWords } from './text/word-list.ts';

interface Answer
  extends Pick<
    SearchOutput,
    'explained' | 'total' | 'totalIsExact' | 'widened' | 'inOrder' | 'partial' | 'hits'
  > {
  /** Words that have more like them than are looked for. */
  readonly cut: ReadonlySet<string>;
}

/**
 * Finds articles. Never fails for a query's sake: `problems` says what was not understood. Without a usable index, words find
 * nothing and `partial` says so; views by tag, date and state need no index.
 */
export function search(db: Db, index: SearchIndex, input: SearchInput): SearchOutput {
  const began = performance.now();
  const { tree, problems } = readQuery(input.query, savedQueriesOf(db), index.now());
  const { cut, ...answer } = guarded(
    index,
    () => nothingYet(index, tree),
    () => find(db, index, tree, input),
  );
  return {
    query: input.query,
    understood: renderQuery(tree),
    problems: [...problems, ...[...cut].map((text) => cutProblem(input.query, text))],
    ...answer,
    tookMs: Math.round((performance.now() - began) * 100) / 100,
  };
}

/**
 * What a query matches in one article's headline and text, as it stands there, each form once; phrases whole.
 *
 * @param id the article's public name
 * @throws not-found
 */
export function matches(db: Db, index: SearchIndex, id: string, query: string): string[] {
  const { tree } = readQuery(query, savedQueriesOf(db), index.now());
  const found = guarded(
    index,
    () => [],
    () => {
      const meta = needsIndex(tree) ? index.meta() : null;
      return matchesIn(db, id, markersFor(tree, meta, termContext(db, index, meta)));
    },
  );
  if (!found) throw new ArchiveError('not-found', `There is no article ${id} in this archive.`);
  return found;
}

/**
 * The `article.id` of every hit, oldest first, one by one, for exports; of a collection, in the person's order. A query with words gives what the index knows by now.
 * The archive must not be written to through this connection meanwhile.
 */
export function* selectIds(db: Db, index: SearchIndex, query: string): IterableIterator<number> {
  const { tree } = readQuery(query, savedQueriesOf(db), index.now());
  if (tree.kind === 'collection') return yield* arrangedIds(db, tree);
  const meta = needsIndex(tree) ? index.meta() : null;
  const plan = planFor(db, tree, meta, termContext(db, index, meta));
  if (!plan) return;
  for (const key of walkAll(db, plan)) {
    const id = plan.over === 'article' ? key : articleOf(db, key);
    if (id !== null) yield id;
  }
}

/** The public names of what `search` finds, in its order; as many pages of it as are asked for at once. */
export function foundIds(db: Db, index: SearchIndex, input: FoundInput): string[] {
  const { tree } = readQuery(input.query, savedQueriesOf(db), index.now());
  return guarded(
    index,
    () => [],
    () => {
      const meta = needsIndex(tree) ? index.meta() : null;
      const context = termContext(db, index, meta);
      const plan = planFor(db, tree, meta, context);
      return plan ? uidsOf(db, plan.over, fetchPage(db, { tree, meta, context, plan }, input).found) : [];
    },
  );
}

function cutProblem(query: string, text: string): QueryProblem {
  const at = Math.max(0, query.indexOf(text));
  const length = Math.min(text.length, query.length - at);
  return { at, length, message: `Too many words are like “${text}”; some of them are looked for.` };
}

function find(db: Db, index: SearchIndex, tree: QueryNode, input: SearchInput): Answer {
  const meta = needsIndex(tree) ? index.meta() : null;
  const cut = new Set<string>();
  const context = { ...termContext(db, index, meta), onCut: ({ text }: TextLeaf) => cut.add(text) };
  const plan = planFor(db, tree, meta, context);
  if (!plan) return nothingYet(index, tree);
  const asked = { tree, meta, context, plan };
  const { total, exact, found, widened, inOrder, places } = fetchPage(db, asked, input);
  return {
    explained: explain(tree, meta ? wordLore(context) : noLore),
    total,
    totalIsExact: exact,
    widened,
    inOrder,
    partial: meta && meta.through < lastChange(db) ? index.state() : null,
    hits: inStories(hitsOf(db, plan.over, found, markersFor(tree, meta, context)), places),
    cut,
  };
}

interface Asked {
  readonly tree: QueryNode;
  readonly meta: IndexMeta | null;
  readonly context: TermContext;
  readonly plan: Plan;
}

/** A page, with the articles of a story together where that is asked for; a person's own order stays. */
function fetchPage(db: Db, asked: Asked, input: SearchInput) {
  const isArranged = asked.tree.kind === 'collection' && input.sort === 'relevance';
  const fetchOf = (page: Page) => fetchWider(db, asked, { ...input, ...page });
  if (input.together && !isArranged) return fetchTogether(db, asked.plan.over, input, fetchOf);
  return { ...fetchOf(input), places: noPlaces };
}

const noPlaces: ReadonlyMap<string, StoryPlace> = new Map();

const inStories = (hits: Hit[], places: ReadonlyMap<string, StoryPlace>): Hit[] =>
  hits.map((hit) => {
    const story = places.get(hit.id);
    return story ? { ...hit, story } : hit;
  });

/** A page, and where few have all words those that have most of them. */
function fetchWider(
  db: Db,
  { tree, meta, context, plan }: Asked,
  input: SearchInput,
): FetchedInOrder & Pick<Answer, 'widened'> {
  if (tree.kind === 'collection' && input.sort === 'relevance') {
    return { ...fetchArranged(db, tree, input), inOrder: null, widened: null };
  }
  const newest = newestHits(db, plan, input);
  const asked = meta && input.sort === 'relevance' ? { tree, query: input.query, plan, meta, context } : null;
  const wider = asked && widen(db, asked, newest);
  if (wider) return { ...pageOf(wider.found, input), inOrder: null, widened: wider.widened };
  const reread = meta && rereadFor(tree, plan, meta, context);
  return { inOrder: null, ...fetch(db, plan, input, context.sets, { newest, reread }), widened: null };
}

const pageOf = (found: readonly Found[], { offset, limit }: SearchInput): Fetched => ({
  total: found.length,
  exact: true,
  found: found.slice(offset, offset + limit),
});

function fetch(
  db: Db,
  plan: Plan,
  input: SearchInput,
  sets: DocumentSets,
  relevance: Relevance,
): Fetched | FetchedInOrder {
  if (isOrder(input.sort)) return fetchOrdered(db, plan, input.sort, input, sets);
  if (plan.verified) return fetchVerified(db, plan, input.sort, input);
  if (plan.ranked && input.sort === 'relevance') return fetchByRelevance(db, plan, input, relevance);
  return fetchByTime(db, plan, input.sort !== 'oldest', input);
}

/** Null where the query needs an index and there is none. */
function planFor(db: Db, tree: QueryNode, meta: IndexMeta | null, context: TermContext): Plan | null {
  if (!needsIndex(tree)) return planArticles(db, tree);
  return meta && planDocuments(db, tree, meta, context);
}

const markersFor = (tree: QueryNode, meta: IndexMeta | null, context: TermContext): Markers =>
  markersOf(meta ? tree : { kind: 'everything' }, context);

/** What words are looked for with. */
export const termContext = (db: Db, index: SearchIndex, meta: IndexMeta | null): TermContext => ({
  db,
  analysis: index.analysis,
  wordsOf: rememberingWords(index.analysis),
  languages: meta?.languages ?? [],
  checks: index.checks,
  sets: index.sets,
  vocabulary: index.vocabulary,
});

function nothingYet(index: SearchIndex, tree: QueryNode): Answer {
  return {
    explained: explain(tree, noLore),
    total: 0,
    totalIsExact: false,
    widened: null,
    inOrder: null,
    partial: { ...index.state(), indexed: 0 },
    hits: [],
    cut: new Set(),
  };
}

/** Does what needs the index; where that turns out to be damaged, `instead`. */
export function guarded<T>(index: SearchIndex, instead: () => T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!index.failed(error)) throw error;
    return instead();
  }
}

function articleOf(db: Db, docid: number): number | null {
  return db.get<{ article: number }>('SELECT article FROM idx.doc WHERE docid = ?', docid)?.article ?? null;
}
