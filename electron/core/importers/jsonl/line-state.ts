import { tagPathSchema } from '../../../contract/tag.ts';
import type { IncomingState } from '../../articles/keep.ts';
import { textOf, timeOf, wrong } from './line-fields.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a line tells of the article's life in the archive it was exported from. */
export function lineState(line: Json): IncomingState {
  return {
    id: textOf(line, 'id'),
    addedAt: timeOf(line, 'addedAt'),
    read: flagOf(line, 'read'),
    starred: flagOf(line, 'starred'),
    trashedAt: timeOf(line, 'trashedAt'),
  };
}

function flagOf(line: Json, name: string): boolean {
  const value = line[name];
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  throw wrong(name, 'true or false');
}

/** The line's tags, normalised; the same few hundred are asked for again and again, so what they become is remembered by the caller. */
export function lineTags(line: Json, known: Map<string, string>): readonly string[] {
  const { tags } = line;
  if (tags === undefined || tags === null) return [];
  if (!Array.isArray(tags)) throw wrong('tags', 'a list of texts');
  return tags.map((tag: unknown) => {
    if (typeof tag !== 'string') throw wrong('tags', 'a list of texts');
    return known.get(tag) ?? remember(tag, known);
  });
}

/** The line's collections, by path. */
export function lineCollections({ collections }: Json): readonly string[] {
  if (collections === undefined || collections === null) return [];
  const isText = (each: unknown): each is string => typeof each === 'string';
  if (Array.isArray(collections) && collections.every(isText)) return collections;
  throw wrong('collections', 'a list of texts');
}

function remember(tag: string, known: Map<string, string>): string {
  const path = tagPathSchema.safeParse(tag);
  if (!path.success) throw wrong('tags', `a list of tags; “${tag.slice(0, 40)}” is none`);
  if (known.size > 10_000) known.clear();
  known.set(tag, path.data);
  return path.data;
}

/** Where and when the line's article was taken in, as far as the line says. */
export function lineCapture(line: Json): { readonly url: string | null; readonly capturedAt: string | null } {
  const { capture } = line;
  const told = typeof capture === 'object' && capture !== null ? (capture as Json) : line;
  return { url: capture === told ? textOf(told, 'url') : null, capturedAt: timeOf(told, 'capturedAt') };
}
