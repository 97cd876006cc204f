import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from './migrations/index.ts';
import { openForReading, openForWriting, type Storage } from './open.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-open-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const now = new Date('2024-05-06T07:08:09Z');
const log: string[] = [];
const openWith = (list: readonly string[]): Storage =>
  openForWriting({ dir, program: 'a test', migrations: list, now, log: (line) => log.push(line) });
const later = [...migrations, 'CREATE TABLE later (a TEXT) STRICT'];
const archivePath = () => join(dir, 'archive.sqlite');

describe('opening an archive', () => {
  test('makes it where there is none, and opens it again', () => {
    openWith(migrations).close();
    const again = openWith(migrations);
    expect(again.db.get('PRAGMA user_version')).toEqual({ user_version: migrations.length });
    again.close();
    expect(existsSync(join(dir, 'backups'))).toBe(false);
  });

  // On Windows a new folder belongs to the person already, by where it lies.
  test.skipIf(process.platform === 'win32')('a folder that is made for it lets nobody else in', () => {
    const made = join(dir, 'deep', 'archive');
    const options = { dir: made, program: 'a test', migrations, now, log: () => {} };
    openForWriting(options).close();
    expect(statSync(made).mode & 0o777).toBe(0o700);
    // What a person shares stays as they made it.
    chmodSync(made, 0o750);
    openForWriting(options).close();
    expect(statSync(made).mode & 0o777).toBe(0o750);
  });

  test('an older archive is copied into backups before it is brought up to date', () => {
    const first = openWith(migrations);
    first.db.run("INSERT INTO tag (path, key) VALUES ('War', 'war')");
    first.close();
    openWith(later).close();
    const [copy, ...more] = readdirSync(join(dir, 'backups'));
    expect(more).toEqual([]);
    expect(copy).toBe(`archive-v${migrations.length}-2024-05-06T07-08-09-000Z.sqlite`);
    const backup = new DatabaseSync(join(dir, 'backups', copy ?? ''), { readOnly: true });
    expect(backup.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length });
    expect(backup.prepare('SELECT path FROM tag').all()).toEqual([{ path: 'War' }]);
    backup.close();
    expect(log.at(-1)).toContain('backups');
  });

  test('an archive of the first version gets what came since, and keeps a copy of what it was', () => {
    const first = openWith(migrations.slice(0, 1));
    first.db.run("INSERT INTO tag (path, key) VALUES ('War', 'war')");
    first.close();
    const again = openWith(migrations);
    expect(again.db.get('SELECT path FROM tag')).toEqual({ path: 'War' });
    expect(again.db.all('SELECT * FROM saved_search')).toEqual([]);
    again.close();
    expect(readdirSync(join(dir, 'backups'))).toEqual(['archive-v1-2024-05-06T07-08-09-000Z.sqlite']);
  });

  test('tells of each step before it begins, and of none where there is nothing to do', () => {
    openWith(migrations.slice(0, -2)).close();
    const told: string[] = [];
    const open = () =>
      openForWriting({
        ...{ dir, program: 'a test', migrations, now, log: () => {} },
        onStep: ({ step, steps, part }) => told.push(`${part} ${step} of ${steps}`),
      }).close();
    open();
    expect(told).toEqual(['copy 1 of 3', 'change 2 of 3', 'change 3 of 3']);
    open();
    expect(told).toHaveLength(3);
  });

  test('a migration that fails leaves the archive as it was', () => {
    openWith(migrations).close();
    expect(() =>
      openWith([...later, 'CREATE TABLE half (a TEXT); CREATE TABLE nonsense (']).close(),
    ).toThrow();
    const reopened = openWith(later);
    expect(reopened.db.get("SELECT name FROM sqlite_schema WHERE name = 'half'")).toBeUndefined();
    reopened.close();
  });

  test('a newer archive is refused and not a byte of it is touched', () => {
    openWith(later).close();
    rmSync(join(dir, 'lock.sqlite'));
    const before = { names: readdirSync(dir), bytes: readFileSync(archivePath()) };
    expect(() => openWith(migrations)).toThrow(expect.objectContaining({ code: 'archive-too-new' }));
    expect(() => openForReading({ dir, migrations })).toThrow(
      expect.objectContaining({ code: 'archive-too-new' }),
    );
    expect(readdirSync(dir)).toEqual(before.names);
    expect(readFileSync(archivePath())).toEqual(before.bytes);
  });

  test('a file that is no database is refused with what to do', () => {
    writeFileSync(archivePath(), 'This is a letter, and it is longer than a hundred characters. '.repeat(4));
    expect(() => openWith(migrations)).toThrow(/cannot be read as an archive.*backups/);
    expect(readFileSync(archivePath(), 'utf8')).toMatch(/^This is a letter/);
  });

  test('a database whose pages are broken is refused as damaged', () => {
    openWith(migrations).close();
    const bytes = readFileSync(archivePath());
    writeFileSync(archivePath(), bytes.fill(0x55, 100));
    expect(() => openWith(migrations)).toThrow(expect.objectContaining({ code: 'archive-damaged' }));
  });

  test("another program's database is refused, untouched", () => {
    const other = new DatabaseSync(archivePath());
    other.exec('CREATE TABLE notes (a TEXT)');
    other.close();
    const bytes = readFileSync(archivePath());
    expect(() => openWith(migrations)).toThrow(/database of another program/);
    expect(readFileSync(archivePath())).toEqual(bytes);
    expect(readdirSync(dir)).toEqual(['archive.sqlite']);
  });

  test('a file that was just made when the program died is made an archive', () => {
    const other = new DatabaseSync(archivePath());
    other.exec('PRAGMA journal_mode = WAL');
    other.close();
    openWith(migrations).close();
  });

  test('a folder that cannot be made, or a lock that is none, is told as a fault of the disk', () => {
    writeFileSync(join(dir, 'file'), '');
    const below = { dir: join(dir, 'file', 'archive'), program: 'a test', migrations, now, log() {} };
    expect(() => openForWriting(below)).toThrow(expect.objectContaining({ code: 'io' }));
    mkdirSync(join(dir, 'lock.sqlite'));
    expect(() => openWith(migrations)).toThrow(expect.objectContaining({ code: 'io' }));
  });

  test('a reader finds no archive where there is none, and makes none', () => {
    expect(() => openForReading({ dir, migrations })).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(readdirSync(dir)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'what is written after its file was moved away is refused, not written to nothing',
    () => {
      const storage = openWith(migrations);
      renameSync(archivePath(), join(dir, 'elsewhere.sqlite'));
      const add = () =>
        storage.db.transaction(() => storage.db.run("INSERT INTO tag (path, key) VALUES ('a', 'a')"));
      expect(add).toThrow(
        expect.objectContaining({ code: 'io', message: expect.stringMatching(/no longer where it was/) }),
      );
      renameSync(join(dir, 'elsewhere.sqlite'), archivePath());
      add();
      storage.close();
    },
  );

  test.skipIf(process.platform === 'win32')(
    'a transaction in whose middle its file is moved away is taken back',
    () => {
      const storage = openWith(migrations);
      const tag = (name: string) =>
        storage.db.run('INSERT INTO tag (path, key) VALUES (?, ?)', name, name.toLowerCase());
      const work = () =>
        storage.db.transaction(() => {
          tag('A');
          renameSync(archivePath(), join(dir, 'elsewhere.sqlite'));
          tag('B');
        });
      expect(work).toThrow(expect.objectContaining({ code: 'io' }));
      renameSync(join(dir, 'elsewhere.sqlite'), archivePath());
      storage.db.transaction(() => tag('C'));
      expect(storage.db.all('SELECT path FROM tag')).toEqual([{ path: 'C' }]);
      storage.close();
    },
  );

  test('an archive whose database is gone while its other files are there is not made anew', () => {
    openWith(migrations).close();
    mkdirSync(join(dir, 'blobs'));
    for (const spoil of [() => writeFileSync(archivePath(), ''), () => rmSync(archivePath())]) {
      spoil();
      expect(() => openWith(migrations)).toThrow(
        expect.objectContaining({
          code: 'archive-damaged',
          message: expect.stringMatching(/missing or empty/),
        }),
      );
    }
    expect(existsSync(archivePath())).toBe(false);
  });

  test('a reader cannot write', () => {
    const writer = openWith(migrations);
    const reader = openForReading({ dir, migrations });
    expect(() => reader.db.run("INSERT INTO tag (path, key) VALUES ('a', 'a')")).toThrow();
    reader.close();
    writer.close();
  });
});

describe('the lock', () => {
  test('names the program that holds the archive', () => {
    const first = openWith(migrations);
    expect(() => openWith(migrations)).toThrow(
      expect.objectContaining({
        code: 'archive-locked',
        message: expect.stringContaining(`a test (process ${process.pid} since 2024-05-06T07:08:09.000Z)`),
      }),
    );
    first.close();
    openWith(migrations).close();
    expect(existsSync(join(dir, 'lock.json'))).toBe(false);
  });

  test('of a process that was killed is free again', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', childCode(dir)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(() => openWith(migrations)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(`process ${child.pid} `) }),
    );
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    openWith(migrations).close();
  });
});

const childCode = (folder: string) => `
  const { openForWriting } = await import(${JSON.stringify(new URL('./open.ts', import.meta.url).href)});
  const { migrations } = await import(${JSON.stringify(new URL('./migrations/index.ts', import.meta.url).href)});
  // Kept: what nothing refers to is collected, and its lock with it.
  globalThis.storage = openForWriting({ dir: ${JSON.stringify(folder)}, program: 'the child', migrations, now: new Date(), log() {} });
  console.log('open');
  setInterval(() => {}, 1000);
`;
