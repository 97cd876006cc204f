import { expect } from 'vitest';
import { type ParsedQuery, parseQuery } from './parse.ts';
import { renderQuery } from './render.ts';

/** A Wednesday. */
const now = new Date('2024-05-15T12:00:00Z');

/** A query read at a moment that stays. */
export const read = (query: string): ParsedQuery => parseQuery(query, now);

/** A query as the program says it back. */
export const understood = (query: string): string => renderQuery(read(query).tree);

/** For tables of queries that are whole. */
export function expectUnderstood(query: string, canonical: string): void {
  expect(read(query).problems).toEqual([]);
  expect(understood(query)).toBe(canonical);
}
