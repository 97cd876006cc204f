import type { QueryProblem } from '../../../contract/search.ts';
import type { Db } from '../../storage/database.ts';
import { savedNames } from './fields/saved.ts';
import { type ParsedQuery, parseQuery } from './parse.ts';
import { renderQuery } from './render.ts';
import { usesIn } from './uses.ts';

/** The query kept under a name; null where there is none. */
export type SavedQueries = (name: string) => string | null;

/** Queries are used in queries so deep; who needs more has made a circle that is not seen yet. */
const deepest = 8;
const longest = 20_000;

/** The queries that an archive keeps. */
export const savedQueriesOf =
  (db: Db): SavedQueries =>
  (name) => {
    const key = name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
    return db.get<{ query: string }>('SELECT query FROM main.saved_search WHERE key = ?', key)?.query ?? null;
  };

/** A piece of the query and what stands in its place. */
interface Replacement {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A saved query in its canonical form, whose parentheses and quotation marks are whole, and why a part of it was passed over. */
interface Inner {
  readonly text: string;
  readonly refusals: readonly string[];
}

/** What one reading has found out: each saved search is read once, and one that is just being read is null. */
interface Reading {
  readonly saved: SavedQueries;
  readonly inner: Map<string, Inner | null>;
  readonly depth: number;
  readonly now: Date;
}

/**
 * Reads a query as `parseQuery` does, with each `search:name` in it replaced by that saved search's query, in parentheses. One that
 * would be part of itself is told and passed over.
 *
 * @param now what `today` and ages are reckoned from
 */
export function readQuery(query: string, saved: SavedQueries, now: Date): ParsedQuery {
  const { parsed, told } = read(query, { saved, inner: new Map(), depth: 0, now });
  return { ...parsed, problems: [...told, ...parsed.problems].toSorted((a, b) => a.at - b.at) };
}

interface Read {
  readonly parsed: ParsedQuery;
  readonly told: readonly QueryProblem[];
}

function read(query: string, reading: Reading): Read {
  if (!mayUseSaved.test(query)) return { parsed: parseQuery(query, reading.now), told: [] };
  const told: QueryProblem[] = [];
  const replacements = replacementsIn(query, reading, told);
  const { tree, problems } = parseQuery(replaced(query, replacements), reading.now);
  return { parsed: { tree, problems: problems.map((problem) => placedBack(problem, replacements)) }, told };
}

const mayUseSaved = new RegExp(`(?:${savedNames.join('|')})[:=(]`, 'i');

function replacementsIn(query: string, reading: Reading, told: QueryProblem[]): readonly Replacement[] {
  const found: Replacement[] = [];
  let total = query.length;
  for (const use of usesIn(query)) {
    const inner = innerQuery(use.name, reading);
    if (!inner) continue;
    const place = { at: use.at, length: use.length };
    told.push(...inner.refusals.map((message) => ({ ...place, message })));
    const fits = total + inner.text.length <= longest;
    if (!fits) told.push({ ...place, message: `With “${use.name}” this gets too long; it is left out.` });
    const text = fits ? inner.text : '';
    total += text.length;
    found.push({ ...place, text: text === '' ? '' : `(${text})` });
  }
  return found;
}

/** Null where there is no such search. */
function innerQuery(name: string, { saved, inner, depth, now }: Reading): Inner | null {
  const key = name.toLowerCase();
  const known = inner.get(key);
  if (known) return known;
  if (known === null || depth >= deepest) {
    return {
      text: '',
      refusals: [`The saved search “${name}” would be part of itself, so it is passed over.`],
    };
  }
  const query = saved(name);
  if (query === null) return null;
  inner.set(key, null);
  const { parsed, told } = read(query, { saved, inner, depth: depth + 1, now });
  const made = { text: renderQuery(parsed.tree), refusals: [...new Set(told.map(({ message }) => message))] };
  inner.set(key, made);
  return made;
}

function replaced(query: string, replacements: readonly Replacement[]): string {
  let text = '';
  let at = 0;
  for (const replacement of replacements) {
    text += query.slice(at, replacement.at) + replacement.text;
    at = replacement.at + replacement.length;
  }
  return text + query.slice(at);
}

/** Where in the query as it was typed a problem lies; one within a saved search lies at its name. */
function placedBack(problem: QueryProblem, replacements: readonly Replacement[]): QueryProblem {
  let shift = 0;
  for (const { at, length, text } of replacements) {
    const start = at + shift;
    if (problem.at < start) break;
    if (problem.at < start + text.length) return { ...problem, at, length };
    shift += text.length - length;
  }
  return { ...problem, at: problem.at - shift };
}
