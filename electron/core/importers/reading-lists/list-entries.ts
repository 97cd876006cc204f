import type { z } from 'zod';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Entry } from '../importer.ts';
import type { Source } from '../source/source.ts';
import { type CsvRecord, csvEntries, tableOf } from './csv-records.ts';
import { type JsonElement, jsonElements } from './json-elements.ts';
import { type Listed, listedItem } from './listed.ts';

/** What an item tells of itself. Where it stands and what is kept of it, its list adds. */
export type ItemTold = Omit<Listed, 'raw' | 'type' | 'where' | 'listTime'>;

/** The rows of a table, each an item that is kept with the table's head. */
export const csvList = (
  source: Source,
  tell: (row: CsvRecord) => ItemTold,
): AsyncIterable<readonly Entry[]> =>
  csvEntries(source, (row, where) =>
    listedItem({ ...tell(row), raw: tableOf([row]), type: 'text/csv', where, listTime: source.modifiedAt }),
  );

/** What an item must be, and what is said of one that is none (`It is no link: tags.`). */
export interface ItemKind<Item> {
  readonly schema: z.ZodType<Item>;
  readonly name: string;
}

/** @throws unreadable where it is of another shape */
export function itemOf<Item>({ schema, name }: ItemKind<Item>, value: unknown): Item {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new ArchiveError('unreadable', `It is no ${name}: ${read.error.issues[0]?.path.join('.') ?? ''}.`);
}

/** The elements of a file that is one list of JSON, however long, each an item. */
export async function* jsonList<Item>(
  source: Source,
  kind: ItemKind<Item>,
  tell: (item: Item) => ItemTold,
  type = 'application/json',
): AsyncGenerator<readonly Entry[]> {
  const entryOf = ({ number, bytes }: JsonElement): Entry => {
    const where = `${source.path}:${number}`;
    if (bytes === null) return { kind: 'failed', source: where, reason: 'The item is larger than 64 MiB.' };
    const prepare = () => {
      const raw = bytes.toString('utf8');
      const told = tell(itemOf(kind, JSON.parse(raw)));
      return listedItem({ ...told, raw, type, where, listTime: source.modifiedAt });
    };
    return { kind: 'clip', source: where, bytes: bytes.length, prepare };
  };
  for await (const elements of jsonElements(source)) yield elements.map(entryOf);
}
