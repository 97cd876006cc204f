// Writes what an archive of each schema looked like, where it is not kept yet: node scripts/keep-schema.ts
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '../electron/core/storage/database.ts';
import { applicationId } from '../electron/core/storage/migrate.ts';
import { migrations } from '../electron/core/storage/migrations/index.ts';
import { openTestArchive } from '../electron/core/testing/open-test-archive.ts';

type Row = Readonly<Record<string, string | number | Uint8Array | null>>;

const folder = join(import.meta.dirname, '..', 'electron', 'core', 'storage', 'migrations', 'fixtures');
const temp = mkdtempSync(join(tmpdir(), 'pressmark-schema-'));

/** An archive that has something of everything, made through the contract. */
async function fill(dir: string): Promise<void> {
  const archive = openTestArchive({ dir });
  const add = (text: string, tags: readonly string[], url: string | null) =>
    archive.call('clip.add', { clip: { text, ...(url === null ? {} : { url }) }, tags: [...tags] });
  const first = 'Ferry stuck in fog\n\nTORNVIK, Skarra (AP) — A ferry waited for the fog to lift on Monday.';
  const { id } = await add(first, ['Sea/Fog', 'Desk'], 'https://news.example/ferry');
  await add(`${first} It came in at noon.`, [], 'https://news.example/ferry');
  const second = 'Паром застрял в тумане\n\nТОРНВИК, 6 мая (ТАСС) — Паром ждал, пока рассеется туман.';
  const other = await add(second, ['Sea'], 'https://news.example/parom');
  await archive.call('article.set-state', { ids: [other.id], read: true, starred: true });
  await archive.call('article.edit', { id, fields: { headline: 'Ferry waits out the fog' } });
  const third = await add('Harbour closed\n\nThe harbour was closed.', ['Desk'], null);
  await archive.call('article.set-state', { ids: [third.id], trashed: true });
  await archive.call('annotation.add', {
    article: id,
    colour: 'yellow',
    note: 'Ask the harbour master',
    target: { exact: 'A ferry waited', suffix: ' for the fog' },
  });
  await archive.call('saved-search.save', { name: 'Fog', query: 'fog OR туман', notify: true });
  archive.idle();
  archive.close();
}

const tablesOf = (db: Db): readonly string[] =>
  db
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
    )
    .map(({ name }) => name);

/** Filled by triggers, or counted of an archive that is being filled. */
const derived = new Set(['article_value']);

function literal(value: Row[string]): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return `x'${Buffer.from(value).toString('hex')}'`;
}

const inserts = (db: Db, table: string): readonly string[] =>
  db.all<Row>(`SELECT * FROM "${table}"`).map((row) => {
    const names = Object.keys(row).map((name) => `"${name}"`);
    return `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')});`;
  });

/** The rows of today's archive that the older schema has room for. */
function asOf(version: number, today: Db): string {
  const path = join(temp, `v${version}.sqlite`);
  const db = openDatabase(path);
  db.exec('PRAGMA foreign_keys = OFF');
  for (const sql of migrations.slice(0, version)) db.exec(sql);
  for (const table of tablesOf(db).filter((name) => !derived.has(name))) {
    const known = new Set(
      db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name),
    );
    // What later migrations put into it was not there.
    if (table === 'meta') {
      for (const { key, value } of today.all<{ key: string; value: string | number }>('SELECT * FROM meta'))
        db.run('UPDATE meta SET value = ? WHERE key = ?', value, key);
      continue;
    }
    db.exec(`DELETE FROM "${table}"`);
    if (!tablesOf(today).includes(table)) continue;
    for (const row of today.all<Row>(`SELECT * FROM "${table}"`)) {
      const names = Object.keys(row).filter((name) => known.has(name));
      db.run(
        `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        ...names.map((name) => row[name] ?? null),
      );
    }
  }
  const schema = db.all<{ type: string; sql: string }>(
    "SELECT type, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
  );
  const ofType = (...types: readonly string[]) =>
    schema.filter(({ type }) => types.includes(type)).map(({ sql }) => `${sql};`);
  const text = [
    ...ofType('table'),
    ...tablesOf(db).flatMap((table) => inserts(db, table)),
    ...ofType('index', 'trigger', 'view'),
    `PRAGMA application_id = ${applicationId};`,
    `PRAGMA user_version = ${version};`,
  ];
  db.close();
  return `${text.join('\n')}\n`;
}

await fill(join(temp, 'today'));
const today = openDatabase(join(temp, 'today', 'archive.sqlite'), { readOnly: true });
mkdirSync(folder, { recursive: true });
for (let version = 1; version <= migrations.length; version++) {
  const path = join(folder, `v${String(version).padStart(3, '0')}.sql`);
  if (existsSync(path)) continue;
  writeFileSync(path, asOf(version, today));
  console.log(`${path} is written.`);
}
today.close();
rmSync(temp, { recursive: true });
