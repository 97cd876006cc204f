import type { SearchOutput } from '../../../contract/search.ts';
import type { Db } from '../../storage/database.ts';
import { after } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { planDocuments } from '../compile/plan-documents.ts';
import type { TermContext } from '../compile/terms.ts';
import type { IndexMeta } from '../indexing/index-meta.ts';
import { articlesWith } from '../indexing/term-counts.ts';
import { joined, type QueryNode } from '../query/tree.ts';
import { bareWords } from './bare-words.ts';
import { withFeedback } from './feedback.ts';
import { cutoffOf, mostLookedUp, type Newest, newestOf, walk } from './fetch.ts';
import { rank } from './rank.ts';
import { type Reading, readDocuments } from './reading.ts';
import { type Found, youth } from './reread.ts';
import { scoresOf, timesIn } from './score.ts';
import { idf, type Sought, soughtOf } from './sought.ts';
import { mostWeighed } from './weighing.ts';

/** What was found by some of the words too, best first: those with all words, then some hundred and fifty others at most. */
export interface Wider {
  readonly found: readonly Found[];
  readonly widened: NonNullable<SearchOutput['widened']>;
}

/** Where so many have all the words, there is enough to read. */
const enough = 10;
const mostOthers = 150;
/** So many hits are ranked, the newest if there are more. */
const mostRanked = 4_000;
/** Of words that all are frequent, pairs of so many rarest are looked for. */
const mostPaired = 4;
/** Fewer words are no subject. */
const fewestForFeedback = 4;

/** A query on its way. */
export interface Asked {
  readonly tree: QueryNode;
  /** As it was typed. */
  readonly query: string;
  readonly plan: Plan;
  readonly meta: IndexMeta;
  readonly context: TermContext;
}

/** All that looking for some of the words needs. */
interface Search {
  readonly db: Db;
  readonly meta: IndexMeta;
  readonly context: TermContext;
  /** What must be there. */
  readonly strict: readonly QueryNode[];
  /** The words of which some may be missing, in the query's order. */
  readonly sought: readonly Sought[];
}

/**
 * Where few articles have all the words of a query, those too that have some of them. Only bare words may be missing: what was said
 * with a sign, a field, quotation marks or an operator must be there. Of three words and more, two at least are. Null where nothing
 * is to be widened.
 *
 * @param newest the newest hits of the query as it stands
 */
export function widen(
  db: Db,
  { tree, query, plan, meta, context }: Asked,
  newest: () => Newest,
): Wider | null {
  const { words, strict } = bareWords(tree, query, context);
  if (plan.verified || plan.over !== 'document' || words.length < 2) return null;
  if (plan.costly && cutoffOf(db, plan, mostLookedUp) > 0) return null;
  const all = newest().keys.slice(0, enough);
  if (all.length >= enough || (words.length === 2 && all.length > 0)) return null;
  const sought = soughtOf(words, meta.documents, context);
  if (sought.length === 0) return null;
  const search = { db, meta, context, strict, sought };
  const found = byText(search, all, candidatesOf(search));
  const looked = sought.flatMap(({ terms }) => terms.words);
  return { found, widened: { all: all.length, words: [...new Set(looked)] } };
}

function candidatesOf(search: Search): readonly Found[] {
  const rarest = search.sought.toSorted((one, other) => one.articles - other.articles);
  const drivers = upTo(rarest, mostRanked);
  if (drivers.length === 0) return pairs({ ...search, sought: rarest });
  const weighed = [...drivers, ...upTo(rarest.slice(drivers.length), mostWeighed)];
  const choices = weighed.length > drivers.length ? [anyOf(drivers), anyOf(weighed)] : [anyOf(drivers)];
  return newestRanked(search, planOf(search, choices), true);
}

/** Each word of them by itself would be in too many: those that have two of the rarest. */
function pairs(search: Search): readonly Found[] {
  const words = search.sought.slice(0, mostPaired);
  const both = words.flatMap(({ terms: { leaf } }, n) =>
    words.slice(n + 1).flatMap(({ terms }) => joined('and', [leaf, terms.leaf]) ?? []),
  );
  const choice = words.length > 2 ? joined('or', both) : anyOf(words);
  const isLittle = upTo(words, mostWeighed).length === words.length;
  return newestRanked(search, planOf(search, choice ? [choice] : []), isLittle);
}

/** The best of the newest so many; just the newest where FTS5 would take too long to weigh them. */
function newestRanked({ db }: Search, plan: Plan, weigh: boolean): readonly Found[] {
  const page = { limit: mostOthers + enough, offset: 0 };
  if (!weigh) return walk(db, plan, true, page);
  const most = plan.costly ? Math.min(mostLookedUp, mostRanked) : mostRanked;
  return rank(db, after(plan.where, cutoffOf(db, plan, most)), page);
}

const planOf = ({ db, meta, context, strict }: Search, choices: readonly QueryNode[]): Plan =>
  planDocuments(db, joined('and', [...strict, ...choices]) ?? { kind: 'everything' }, meta, context);

const anyOf = (sought: readonly Sought[]): QueryNode =>
  joined(
    'or',
    sought.map(({ terms }) => terms.leaf),
  ) ?? { kind: 'everything' };

/** The first that together are in at most so many articles. */
function upTo(sought: readonly Sought[], most: number): readonly Sought[] {
  let sum = 0;
  const end = sought.findIndex(({ articles }) => {
    sum += articles;
    return sum > most;
  });
  return end < 0 ? sought : sought.slice(0, end);
}

/** Those with all words, then the others that have enough of them, each in the order of their texts. */
function byText(search: Search, all: readonly number[], candidates: readonly Found[]): readonly Found[] {
  const { db, sought, context } = search;
  const whole = new Set(all);
  const others = candidates.map(({ key }) => key).filter((key) => !whole.has(key));
  const leaves = sought.map(({ terms }) => terms);
  const readings = readDocuments(db, [...whole, ...others], leaves, context.wordsOf);
  const least = sought.length > 2 ? 2 : 1;
  const isEnough = (reading: Reading): boolean =>
    whole.has(reading.key) || sought.filter((_, n) => timesIn(reading, n) > 0).length >= least;
  const group = ({ key }: Found): number => (whole.has(key) ? 0 : 1);
  return scored(search, readings.filter(isEnough)).toSorted(
    (one, other) => group(one) - group(other) || other.score - one.score || other.key - one.key,
  );
}

function scored({ db, sought, meta }: Search, readings: readonly Reading[]): readonly Found[] {
  const weights = sought.map(({ weight }) => weight);
  const own = scoresOf(readings, weights);
  const rarityOf = (term: string): number => idf(articlesWith(db, term), meta.documents);
  const scores =
    sought.length < fewestForFeedback ? own : withFeedback(readings, own, sought.length, rarityOf);
  const newest = newestOf(db);
  return readings.map(({ key }, n) => ({ key, score: (scores[n] ?? 0) * youth(key, newest) }));
}
