import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** A value that SQLite takes. */
export type SqlValue = SQLInputValue;

/** One connection: prepared statements are kept by their text, so SQL may be written where it is used. */
export interface Db {
  readonly path: string;
  /** Whether it lies on a medium that nothing can be written to, see `immutableUrl`. */
  readonly immutable: boolean;
  /** Runs one statement that gives no rows. `changes` counts the rows it touched. */
  run(sql: string, ...values: readonly SqlValue[]): { changes: number; lastId: number };
  /** The first row, or undefined. */
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[];
  /** Rows one by one; the connection must not be written to by the loop's body through the same statement. */
  iterate<Row>(sql: string, ...values: readonly SqlValue[]): IterableIterator<Row>;
  /** Several statements parted by `;`, without values. */
  exec(sql: string): void;
  /** Makes a function of SQL; what it reads of this connection may not change what is being read. */
  define(name: string, work: (...values: readonly unknown[]) => SqlValue): void;
  /** Runs `work` in one transaction that takes the write lock at once; it is rolled back if `work` throws. Nested calls join the outer one. */
  transaction<T>(work: () => T): T;
  /** A second time it does nothing. */
  close(): void;
}

interface OpenOptions {
  readonly readOnly?: boolean;
  /** For a medium that nothing can be written to, where a log cannot be shared; what stands in a log beside the file is not seen. */
  readonly immutable?: boolean;
}

/** The name under which SQLite reads a file that nobody can change: https://sqlite.org/uri.html#uriimmutable */
export function immutableUrl(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

/**
 * Opens a SQLite file with the pragmas every Pressmark file has: WAL, foreign keys, and `synchronous=FULL`,
 * since what was acknowledged must survive a power cut (https://sqlite.org/pragma.html#pragma_synchronous).
 *
 * @param path the file; made if missing, unless `readOnly`
 */
export function openDatabase(path: string, options: OpenOptions = {}): Db {
  const { readOnly = false, immutable = false } = options;
  const connection = new DatabaseSync(immutable ? immutableUrl(path) : path, { readOnly, timeout: 5000 });
  if (!readOnly) connection.exec('PRAGMA journal_mode = WAL');
  connection.exec(
    // 16 MB of cache keep the upper pages of every index in memory at a million articles; a log of up to 32 MB means that an
    // import writes the pages all articles share (the ends of indexes) once in a while and not every 4 MB.
    `PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 8000;
     PRAGMA query_only = ${readOnly ? 'ON' : 'OFF'}`,
  );
  const statements = new Map<string, StatementSync>();
  let depth = 0;

  const prepare = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      // Queries are composed, so their texts are many: a full cache is dropped whole, which costs less than keeping order.
      if (statements.size > 500) statements.clear();
      statements.set(sql, statement);
    }
    return statement;
  };

  return {
    path,
    immutable,
    run(sql, ...values) {
      const result = prepare(sql).run(...values.map(asBound));
      return { changes: Number(result.changes), lastId: Number(result.lastInsertRowid) };
    },
    get: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      prepare(sql).get(...values.map(asBound)) as Row | undefined,
    all: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      prepare(sql).all(...values.map(asBound)) as Row[],
    iterate: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      connection.prepare(sql).iterate(...values.map(asBound)) as IterableIterator<Row>,
    exec: (sql) => connection.exec(sql),
    define: (name, work) => connection.function(name, { varargs: true, directOnly: true }, work),
    transaction(work) {
      if (depth > 0) return work();
      connection.exec('BEGIN IMMEDIATE');
      depth++;
      try {
        const value = work();
        connection.exec('COMMIT');
        return value;
      } catch (error) {
        if (connection.isTransaction) connection.exec('ROLLBACK');
        throw error;
      } finally {
        depth--;
      }
    },
    close() {
      statements.clear();
      if (connection.isOpen) connection.close();
    },
  };
}

/**
 * node:sqlite binds every number as a floating-point one, and FTS5 takes no such bound for a range of rowids: it would go through all
 * hits of a word for a single day, 70 ms a million in place of 0.5.
 */
const asBound = (value: SqlValue): SqlValue => (Number.isSafeInteger(value) ? BigInt(Number(value)) : value);
