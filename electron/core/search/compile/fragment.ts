import type { SqlValue } from '../../storage/database.ts';

/** A piece of SQL with the values of its question marks: nothing a person typed is ever in the SQL itself. */
export interface Fragment {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export function fragment(sql: string, ...values: readonly SqlValue[]): Fragment {
  return { sql, values };
}

/** Puts fragments in brackets with AND or OR between them; `none` stands where there are none. */
export function join(operator: 'AND' | 'OR', parts: readonly Fragment[], none = '1'): Fragment {
  if (parts.length === 0) return fragment(none);
  return {
    sql: parts.map((part) => `(${part.sql})`).join(` ${operator} `),
    values: parts.flatMap((part) => part.values),
  };
}

export const negation = ({ sql, values }: Fragment): Fragment => ({ sql: `NOT (${sql})`, values });

/** A number that every document's is above, until `after` puts another in its place. */
export const belowAll = Number.MIN_SAFE_INTEGER;

/** A number that every document's is below, until `within` puts another in its place. */
export const aboveAll = Number.MAX_SAFE_INTEGER - 1;

/**
 * A condition on `f`, a row of the index, narrowed to the documents after one; so are the searches within it. The bound stands first:
 * SQLite asks conditions in their order where it cannot seek by them, and what stands behind may read texts.
 */
export const after = ({ sql, values }: Fragment, docid: number): Fragment => ({
  sql: `f.rowid > ? AND (${sql})`,
  values: [docid, ...values.map((value) => (value === belowAll ? docid : value))],
});

/** The same before one. */
export const before = ({ sql, values }: Fragment, docid: number): Fragment => ({
  sql: `f.rowid < ? AND (${sql})`,
  values: [docid, ...values],
});

/** The same from one on and before another. */
export const within = (condition: Fragment, from: number, to: number): Fragment => {
  const { sql, values } = narrowed(condition, from, to);
  return { sql: `f.rowid >= ? AND f.rowid < ? AND (${sql})`, values: [from, to, ...values] };
};

/** Only the searches within a condition, narrowed so. */
const narrowed = ({ sql, values }: Fragment, from: number, to: number): Fragment => ({
  sql,
  values: values.map((value) => (value === belowAll ? from - 1 : value === aboveAll ? to : value)),
});

/** What is searched for within a condition, apart from the search that it belongs to: each is gathered before the first row comes. */
export const innerSearches = ({ values }: Fragment): readonly string[] =>
  values.filter((_, n) => values[n + 1] === belowAll).map(String);
