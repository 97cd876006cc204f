import type { Db } from '../../storage/database.ts';
import { smallSet } from '../compile/conditions.ts';
import { after, type Fragment } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { cutoffOf, type Fetched, mostLookedUp, type Newest, type Page, walk } from './fetch.ts';
import { best, mostReread, rank, withReread } from './rank.ts';
import type { Found, Reread } from './reread.ts';
import { isHeavy, weighingOf } from './weighing.ts';

/** Only the newest so many hits of a query are ranked; older ones follow by date. At a million hits this is 20 ms, not 1,300. */
const mostRanked = 4_000;
/** Of several words, whose best articles are read after, fewer: a row takes twice as long, and the best are seldom further back. */
const mostOfSeveral = 2_500;
/** Fewer hits are ranked whatever it takes. */
const mostAtOnce = 1_000;
/** Of many phrases fewer: `na*` may be sixty, each of which is looked for in every hit. */
const mostPhrases = 60_000;

/** What a page by relevance is made with. */
export interface Relevance {
  /** Puts the best into their final order; null where words may be missing. */
  readonly reread: Reread | null;
  readonly newest: () => Newest;
}

/** A page by relevance: the newest hits by score, then the others by date, so that a list can be gone through to its end. */
export function fetchByRelevance(db: Db, plan: Plan, page: Page, { reread, newest }: Relevance): Fetched {
  const end = page.offset + page.limit;
  if (plan.costly) return rankLookedUp(db, plan, page, reread);
  const known = newest();
  const isAll = known.keys.length < mostAtOnce;
  if (isAll || plan.few) {
    const most = plan.few ? smallSet : mostAtOnce;
    const passed =
      isAll && isHeavy(db, plan)
        ? withReread(db, known.keys.map(unranked), reread)
        : best(db, plan, { newerThan: 0, most }, reread);
    return { total: passed.length, exact: true, found: passed.slice(page.offset, end) };
  }
  return rankMany(db, plan, page, { known, reread });
}

const unranked = (key: number): Found => ({ key, score: 0 });

function rankMany(
  db: Db,
  plan: Plan,
  page: Page,
  { known, reread }: { readonly known: Newest; readonly reread: Reread | null },
): Fetched {
  const { keys, count } = known;
  const end = page.offset + page.limit;
  const several = reread && reread.words > 1 ? reread : null;
  if (plan.words && ((plan.words.all && !count.exact) || isHeavy(db, plan))) {
    if (page.offset >= mostReread || !several) return headlinesFirst(db, plan, plan.words, page, known);
    const first = headlinesFirst(
      db,
      plan,
      plan.words,
      { limit: Math.max(mostReread, end), offset: 0 },
      known,
    );
    return { ...first, found: withReread(db, first.found, several).slice(page.offset, end) };
  }
  const most = Math.min(
    several ? mostOfSeveral : mostRanked,
    Math.ceil(mostPhrases / weighingOf(db, plan.words?.match ?? '').phrases),
  );
  const cutoff = keys[most] ?? 0;
  const newer = after(plan.where, cutoff);
  const ranked =
    page.offset < mostReread
      ? best(db, plan, { newerThan: cutoff, most: Math.max(mostReread, end) }, several).slice(
          page.offset,
          end,
        )
      : page.offset < most || cutoff === 0
        ? rank(db, newer, page)
        : [];
  if (cutoff === 0 || ranked.length === page.limit) return { ...count, found: ranked };
  const rest = { limit: page.limit - ranked.length, offset: Math.max(page.offset, most) };
  return { ...count, found: [...ranked, ...walk(db, plan, true, rest)] };
}

/**
 * Of words that tens of thousands of articles have, BM25 says little, and FTS5 counts every one of their hits for it, which takes
 * 50 ms a million: those that have the words in the headline come first, then the others, each newest first.
 */
function headlinesFirst(
  db: Db,
  plan: Plan,
  { match, headline }: NonNullable<Plan['words']>,
  { limit, offset }: Page,
  { keys, count }: Newest,
): Fetched {
  const end = offset + limit;
  // The match is the first condition of a plan that has words.
  const [, ...values] = plan.where.values;
  const among = (expression: string): Fragment => ({ sql: plan.where.sql, values: [expression, ...values] });
  const inHeadline = headline
    ? walk(db, { ...plan, where: among(headline) }, true, { limit: end, offset: 0 })
    : [];
  const found = inHeadline.slice(offset).map(({ key }) => ({ key, score: 1 }));
  if (inHeadline.length < end) {
    const page = { limit: limit - found.length, offset: Math.max(0, offset - inHeadline.length) };
    const first = new Set(inHeadline.map(({ key }) => key));
    const others = keys.filter((key) => !first.has(key));
    const isKnown = count.exact || others.length >= page.offset + page.limit;
    const where = headline ? among(`${match} NOT ${headline}`) : plan.where;
    found.push(
      ...(isKnown
        ? others.slice(page.offset, page.offset + page.limit).map(unranked)
        : walk(db, { ...plan, where }, true, page)),
    );
  }
  const seen = found.length === 0 ? 0 : offset + found.length;
  return { total: Math.max(count.total, seen), exact: count.exact, found };
}

/** Looking up is what takes time, so each is looked up once: all that pass are ranked, which counts them too. */
function rankLookedUp(db: Db, plan: Plan, page: Page, reread: Reread | null): Fetched {
  const cutoff = cutoffOf(db, plan, mostLookedUp);
  const passed = best(db, plan, { newerThan: cutoff, most: mostLookedUp }, reread);
  const ranked = passed.slice(page.offset, page.offset + page.limit);
  if (cutoff === 0 || ranked.length === page.limit) {
    return { total: passed.length, exact: cutoff === 0, found: ranked };
  }
  const older = { sql: `${plan.where.sql} AND f.rowid <= ?`, values: [...plan.where.values, cutoff] };
  const rest = { limit: page.limit - ranked.length, offset: Math.max(0, page.offset - passed.length) };
  const found = [...ranked, ...walk(db, { ...plan, where: older }, true, rest)];
  const seen = found.length === 0 ? 0 : page.offset + found.length;
  return { total: Math.max(passed.length, seen), exact: false, found };
}
