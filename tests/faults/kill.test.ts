import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateArticles } from '../../bench/corpus/generate.ts';
import { createRandom } from '../../bench/corpus/random.ts';
import { call } from '../../electron/hosts/client.ts';
import { expectKept, expectSound, withArchive } from './examine.ts';
import { type Acknowledged, acknowledgedIn, type Moment, runUntilKilled } from './killed.ts';

const kills = Number(process.env.PRESSMARK_KILLS ?? 10);
const seed = Number(process.env.PRESSMARK_KILL_SEED ?? 1);

const folder = mkdtempSync(join(tmpdir(), 'pressmark-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  `after ${kills} kills at random moments every acknowledged clip is there and the archive is sound`,
  async () => {
    const archive = join(folder, 'archive');
    const random = createRandom(seed);
    const acknowledged: Acknowledged[] = [];
    const account = { opening: 0, adding: 0, importing: 0, acknowledged: 0, tooLate: 0 };

    for (let round = 1; account.opening + account.adding + account.importing < kills; round++) {
      const { kind, args, moment } = plan(archive, round, random.next(), random.next());
      const run = await runUntilKilled(args, moment);
      if (!run.killed && kind !== 'importing') throw new Error(`The adder ended by itself: ${run.stderr}`);
      account[run.killed ? kind : 'tooLate']++;
      expect(account.tooLate, 'imports that ended before they could be killed').toBeLessThan(kills);
      const clips = kind === 'importing' ? [] : acknowledgedIn(run.stdout);
      acknowledged.push(...clips);
      await withArchive(archive, async (client) => {
        await expectKept(client, clips);
        await expectSound(client);
      });
    }

    account.acknowledged = acknowledged.length;
    console.info(`${kills} kills, seed ${seed}: ${JSON.stringify(account)}`);
    expect(acknowledged.length).toBeGreaterThan(0);
    await withArchive(archive, (client) => expectKept(client, acknowledged));
  },
  kills * 60_000,
);

test('an import that was killed goes on where it was and makes no duplicate', async () => {
  const archive = join(folder, 'imported');
  const bulk = writeBulk(3000, 0);
  const add = addFile(archive, bulk);
  let stored = 0;
  for (let ms = 600; stored === 0 && ms < 60_000; ms *= 1.3) {
    const run = await runUntilKilled(add, { after: 'start', ms });
    expect(run.killed, 'the import ended between two moments').toBe(true);
    stored = await withArchive(archive, async (client) => (await expectSound(client)).articles);
  }
  expect(stored).toBeGreaterThan(0);

  const run = await runUntilKilled(add, { after: 'start', ms: 110_000 });
  expect(JSON.parse(run.stdout)).toMatchObject({
    found: 3000,
    stored: 3000,
    alreadyThere: 0,
    resumedAfter: stored,
    failed: [],
  });
  await withArchive(archive, async (client) => {
    expect((await expectSound(client)).articles).toBe(3000);
    expect(await call(client, 'search.query', { limit: 1 })).toMatchObject({ total: 3000, partial: null });
  });
}, 240_000);

/** Of ten rounds, six fall into adding clips, two into opening the archive, two into importing a file of its own. */
function plan(archive: string, round: number, lot: number, when: number) {
  const adder = [join('tests', 'faults', 'adder.ts'), archive, String(round)];
  const at = (after: Moment['after'], least: number, most: number): Moment => ({
    after,
    ms: Math.round(least + when * (most - least)),
  });
  if (lot < 0.6) return { kind: 'adding' as const, args: adder, moment: at('first line', 0, 800) };
  if (lot < 0.8) return { kind: 'opening' as const, args: adder, moment: at('start', 50, 900) };
  const args = addFile(archive, writeBulk(5000, round));
  return { kind: 'importing' as const, args, moment: at('start', 400, 2500) };
}

function writeBulk(articles: number, round: number): string {
  const file = join(folder, 'bulk.jsonl');
  const lines = [...generateArticles(articles, 424_242 + round)].map((article) => JSON.stringify(article));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const addFile = (archive: string, file: string): readonly string[] => [
  join('electron', 'cli', 'pressmark.ts'),
  'add',
  file,
  '--archive',
  archive,
  '--json',
];
