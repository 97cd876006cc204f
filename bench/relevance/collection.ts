import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface TestDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}
export interface TestQuery {
  readonly id: number;
  readonly text: string;
  /** How much each document that was judged is worth, by its id: 0 nothing, higher more. */
  readonly gains: ReadonlyMap<number, number>;
}
export interface Collection {
  readonly documents: readonly TestDocument[];
  readonly queries: readonly TestQuery[];
}

/**
 * Reads a test collection: `docs.jsonl` (or `.gz`; id, title, text), `queries.jsonl` (id, text) and `qrels.tsv` (query, document, gain).
 * Documents without any text, and queries of which nothing was found worth anything, are left out.
 *
 * @throws Error where a file is missing
 */
export function readCollection(dir: string): Collection {
  const documents = linesOf(dir, 'docs.jsonl')
    .map((line) => JSON.parse(line) as TestDocument)
    .filter(({ title, text }) => `${title}${text}`.trim() !== '');
  const gains = new Map<number, Map<number, number>>();
  for (const line of linesOf(dir, 'qrels.tsv')) {
    const [query = 0, document = 0, gain = 0] = line.split('\t').map(Number);
    const of = gains.get(query) ?? new Map<number, number>();
    gains.set(query, of.set(document, Math.max(0, gain)));
  }
  const queries = linesOf(dir, 'queries.jsonl')
    .map((line) => JSON.parse(line) as Omit<TestQuery, 'gains'>)
    .map(({ id, text }) => ({ id, text, gains: gains.get(id) ?? new Map<number, number>() }))
    .filter((query) => [...query.gains.values()].some((gain) => gain > 0));
  return { documents, queries };
}

function linesOf(dir: string, name: string): readonly string[] {
  const path = join(dir, name);
  const text = existsSync(path)
    ? readFileSync(path, 'utf8')
    : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}
