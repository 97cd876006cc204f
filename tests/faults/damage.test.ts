import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ZodError } from 'zod';
import { generateArticles } from '../../bench/corpus/generate.ts';
import { createRandom, type Random } from '../../bench/corpus/random.ts';
import { ArchiveError } from '../../electron/contract/errors.ts';
import { asDiskError } from '../../electron/core/storage/disk-errors.ts';
import { openTestArchive, type TestArchive } from '../../electron/core/testing/open-test-archive.ts';

const rounds = Number(process.env.PRESSMARK_FAULT_ROUNDS ?? 12);
const seed = Number(process.env.PRESSMARK_FAULT_SEED ?? 1);
const count = 60;

const folder = mkdtempSync(join(tmpdir(), 'pressmark-damage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Closed, and copied while it was open so that the log is there too. */
const closed = join(folder, 'closed');
const open = join(folder, 'open');
const dir = join(folder, 'archive');

/** An archive with everything in it that has a file: log, index, blobs, lock, backup, a waiting clip. */
async function make(): Promise<void> {
  const archive = openTestArchive({ dir: closed });
  for (const { headline, text } of generateArticles(count - 2, 7)) {
    await archive.call('clip.add', { clip: { text: `${headline}\n\n${text}` }, tags: ['desk/news'] });
  }
  const random = createRandom(3);
  const noise = () => Array.from({ length: 30_000 }, () => random.below(1e9).toString(36)).join(' ');
  for (const name of ['One', 'Two'])
    await archive.call('clip.add', { clip: { text: `${name}\n\n${noise()}` } });
  archive.idle();
  await archive.call('backup.make', {});
  await archive.call('tag.change', {
    ids: (await archive.call('search.ids', { query: '' })).ids.slice(0, 5),
    add: ['late'],
  });
  cpSync(closed, open, { recursive: true });
  archive.close();
}

const filesOf = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0)
    .toSorted();

/** What a disk, a cable or a program can do to a file. */
function spoil(file: string, random: Random): string {
  const size = statSync(file).size;
  const what = random.pick(['cut', 'bits', 'page', 'tail', 'empty', 'gone'] as const);
  const bytes = readFileSync(file);
  if (what === 'cut') truncateSync(file, random.below(size));
  if (what === 'empty') truncateSync(file, 0);
  if (what === 'gone') rmSync(file);
  if (what === 'bits') {
    for (let n = 0; n < 1 + random.below(8); n++) {
      const at = random.below(size);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
    writeFileSync(file, bytes);
  }
  if (what === 'page') {
    const at = Math.floor(random.below(size) / 4096) * 4096;
    writeFileSync(file, bytes.fill(random.below(256), at, Math.min(size, at + 4096)));
  }
  if (what === 'tail')
    writeFileSync(file, Buffer.concat([bytes, Buffer.alloc(1 + random.below(9000), 0x5a)]));
  return what;
}

/** Each failure must have words of ours: a fault of the program is none of the allowed outcomes. */
async function told<T>(work: () => Promise<T>): Promise<T | ArchiveError> {
  try {
    return await work();
  } catch (error) {
    const words = error instanceof ArchiveError ? error : asDiskError(error);
    if (!words || words.code === 'internal') throw error;
    return words;
  }
}

async function mend(
  archive: TestArchive,
): Promise<'as it was' | 'index' | 'blobs' | 'salvaged' | 'restored'> {
  const found = await archive.call('repair.examine', {});
  if (found.database === 'sound') {
    if (found.index === 'damaged') {
      await archive.call('repair.index', {});
      return 'index';
    }
    if (found.missing.length + found.torn.length === 0) return 'as it was';
    await archive.call('repair.blobs', {});
    return 'blobs';
  }
  const salvaged = await told(() => archive.call('repair.salvage', {}));
  if (!(salvaged instanceof ArchiveError)) {
    archive.reopen();
    return 'salvaged';
  }
  const { backups } = await archive.call('backup.list', {});
  const backup = backups.find(({ why }) => why === 'asked');
  if (!backup) throw salvaged;
  await archive.call('backup.restore', { path: backup.path });
  archive.reopen();
  return 'restored';
}

test(
  `of ${rounds} archives with a torn, cut, flipped or missing file each opens or says why, and is mended`,
  async () => {
    await make();
    const random = createRandom(seed);
    const account = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      rmSync(dir, { recursive: true, force: true });
      cpSync(random.next() < 0.3 ? open : closed, dir, { recursive: true });
      const files = filesOf(dir);
      // Every other time the database itself, of which there is most to lose.
      const file = random.next() < 0.5 ? join(dir, 'archive.sqlite') : random.pick(files);
      const what = spoil(file, random);
      const name = `round ${round}: ${what} ${file.slice(dir.length + 1)}`;
      const outcome = await told(async () => openTestArchive({ dir })).catch((error: unknown) => {
        throw new Error(name, { cause: error });
      });
      if (outcome instanceof ArchiveError) {
        count1(account, `refused: ${outcome.code}`);
        continue;
      }
      try {
        await told(() => outcome.call('search.query', { query: 'the' })).catch((error: unknown) => {
          // A value may have become one of another kind, which the check of the structure finds.
          if (!(error instanceof ZodError)) throw error;
          count1(account, 'a value of another kind');
        });
        const how = await mend(outcome);
        outcome.idle();
        const { problems, articles } = await outcome.call('archive.verify', {});
        const own = problems.filter(
          (problem) => !/missing|no longer what was stored|^The (fields|times) of /.test(problem),
        );
        expect(own, name).toEqual([]);
        count1(account, how);
        if (how === 'as it was' && what !== 'gone' && what !== 'empty' && !/archive\.sqlite/.test(file)) {
          expect(articles, name).toBe(count);
        }
      } catch (error) {
        throw new Error(name, { cause: error });
      } finally {
        outcome.close();
      }
    }
    console.info(`${rounds} spoilt files, seed ${seed}: ${JSON.stringify(Object.fromEntries(account))}`);
    expect([...account.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(rounds);
  },
  60_000 + rounds * 30_000,
);

const count1 = (account: Map<string, number>, key: string) => account.set(key, (account.get(key) ?? 0) + 1);
