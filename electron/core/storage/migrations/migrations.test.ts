import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive } from '../../testing/open-test-archive.ts';
import { type Db, openDatabase } from '../database.ts';
import { migrations } from './index.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-schema-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.sql'));
const path = () => join(dir, 'archive.sqlite');

type Row = Readonly<Record<string, unknown>>;
/** Counted of the rest; what is in them is compared by the archive's own check. */
const derived = new Set(['tag_count', 'article_value', 'meta']);

function tablesOf(db: Db): readonly string[] {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
  return db.all<{ name: string }>(sql).map(({ name }) => name);
}

/** Every row of every table, each as one text. */
function rowsOf(db: Db): ReadonlyMap<string, readonly Row[]> {
  const tables = tablesOf(db).filter((table) => !derived.has(table));
  return new Map(tables.map((table) => [table, db.all<Row>(`SELECT * FROM "${table}"`)]));
}

test('each schema that was is kept, without a gap', () => {
  const versions = fixtures.map((name) => Number(/^v(\d+)\.sql$/.exec(name)?.[1]));
  expect(versions.toSorted((a, b) => a - b)).toEqual(versions.map((_, i) => i + 1));
  expect(versions.length, 'run: node scripts/keep-schema.ts').toBeGreaterThanOrEqual(migrations.length - 3);
});

test.each(fixtures)(
  'an archive as %s has all that it had, is sound, and can be searched and changed',
  async (name) => {
    const older = openDatabase(path());
    older.exec('PRAGMA foreign_keys = OFF');
    older.exec(readFileSync(join(folder, name), 'utf8'));
    const before = rowsOf(older);
    older.close();
    expect(before.get('article')).toHaveLength(3);

    const archive = openTestArchive({ dir });
    archive.idle();
    const now = openDatabase(path(), { readOnly: true });
    const after = rowsOf(now);
    now.close();
    for (const [table, rows] of before) {
      for (const row of rows) expect(after.get(table), table).toContainEqual(expect.objectContaining(row));
    }
    expect((await archive.call('archive.verify', {})).problems).toEqual([]);
    expect((await archive.call('search.query', { query: 'туман' })).hits).toHaveLength(1);
    const { hits } = await archive.call('search.query', { query: 'tag:sea ferry' });
    expect(hits).toHaveLength(1);
    const article = await archive.call('article.get', { id: hits[0]?.id ?? '' });
    expect(article).toMatchObject({ headline: 'Ferry waits out the fog', tags: ['Desk', 'Sea/Fog'] });
    await archive.call('tag.change', { ids: [article.id], add: ['After'] });
    expect((await archive.call('archive.verify', {})).problems).toEqual([]);
    archive.close();
  },
);
