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
