import { CsvError, parse } from 'csv-parse';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import type { Entry } from '../importer.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';

/**
 * A row of a table: `head` (the row that names the columns) and `raw` as they stand in the file, `cell` by its column's name without
 * regard to case, empty where there is none.
 */
export interface CsvRecord {
  readonly head: string;
  readonly raw: string;
  readonly number: number;
  cell(column: string): string;
}

/** Rows as a table of their own, which the reader of theirs reads again. */
export const tableOf = (rows: readonly CsvRecord[]): string =>
  [rows[0]?.head ?? '', ...rows.map(({ raw }) => raw)].join('\n');

interface Row {
  readonly record: readonly string[];
  readonly raw: string;
}

const atOnce = 100;

/** Whether a file begins with a row that has these columns. */
export function hasColumns({ head }: Source, ...columns: readonly string[]): boolean {
  const line = Buffer.from(head).toString('utf8').split(/\r?\n/, 1)[0] ?? '';
  const names = line
    .replace(/^\ufeff/, '')
    .split(',')
    .map(nameOf);
  return columns.every((column) => names.includes(column));
}

const nameOf = (name: string): string => name.trim().replace(/^"|"$/g, '').toLowerCase();

/**
 * The rows of a table, each as an entry. The first row names the columns, by its place and not by what it says. A table whose quotes
 * are broken gives what stands before, and then fails.
 */
export async function* csvEntries(
  source: Source,
  prepare: (record: CsvRecord, where: string) => Incoming,
): AsyncGenerator<readonly Entry[]> {
  let batch: Entry[] = [];
  let failure: unknown = null;
  try {
    for await (const record of readCsv(source)) {
      const where = `${source.path}:${record.number}`;
      const prepareIt = () => prepare(record, where);
      batch.push({ kind: 'clip', source: where, bytes: record.raw.length, prepare: prepareIt });
      if (batch.length < atOnce) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    failure = error;
  }
  yield batch;
  if (failure !== null) throw failure;
}

/** What stands before a broken row is given first. @throws unreadable where the quotes of a row are broken, too-large */
export async function* readCsv(source: Source): AsyncGenerator<CsvRecord> {
  let columns: ReadonlyMap<string, number> | null = null;
  let head = '';
  let number = 0;
  try {
    for await (const { record, raw } of rowsOf(source)) {
      number++;
      const known: ReadonlyMap<string, number> =
        columns ?? new Map(record.map((name, at) => [nameOf(name), at]));
      if (columns) {
        const cell = (column: string) => record[known.get(column) ?? -1]?.trim() ?? '';
        yield { head, raw: raw.trimEnd(), number, cell };
      } else head = raw.trimEnd();
      columns = known;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ArchiveError('unreadable', `The table is broken after row ${number}: ${error.message}`);
  }
}

/** The parser as a stream drops the rows that were not yet taken when one is broken. */
async function* rowsOf(source: Source): AsyncGenerator<Row> {
  const found: Row[] = [];
  let failure: unknown = null;
  const parser = parse({
    bom: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.entry,
    on_record: (row: unknown) => {
      // With `raw` it is both the cells and the words of the row.
      found.push(row as Row);
      return null;
    },
  });
  parser.on('error', (error) => {
    failure = error;
  });
  parser.resume();
  for await (const chunk of source.stream()) {
    await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
    yield* found.splice(0);
    if (failure !== null) throw failure;
  }
  const closed = new Promise<void>((resolve) => parser.once('close', () => resolve()));
  parser.end();
  await closed;
  yield* found.splice(0);
  if (failure !== null) throw failure;
}
