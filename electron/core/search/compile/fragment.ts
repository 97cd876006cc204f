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

/** A number that every document's is above, until `after` puts another in its place. */
export const belowAll = Number.MIN_SAFE_INTEGER;

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
