import { timeSchema } from '../../contract/article.ts';

/** What a column's JSON holds; null where there is none, or where bits flipped in it: one torn row must not hide the others. */
export function readableJson(json: string | null): unknown {
  if (json === null) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A stored time, null where it is none any more. */
export const readableTime = (time: string | null): string | null =>
  timeSchema.safeParse(time).success ? time : null;

/** The column's JSON for SQLite's own functions, which would end the whole statement at one that is none. */
export const readableColumn = (column: string): string => `iif(json_valid(${column}), ${column}, NULL)`;
