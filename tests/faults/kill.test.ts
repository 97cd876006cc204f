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
const bulkSize = 2000;

const folder = mkdtempSync(join(tmpdir(), 'pressmark-kill-'));
const archive = join(folder, 'archive');
const bulk = join(folder, 'bulk.jsonl');
const cli = join('electron', 'cli', 'pressmark.ts');
const addBulk = [cli, 'add', bulk, '--archive', archive, '--json'];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  `after ${kills} kills at random moments every acknowledged clip is there and the archive is sound`,
  async () => {
    const random = createRandom(seed);
    const lines = [...generateArticles(bulkSize, 424_242)].map((article) => JSON.stringify(article));
    writeFileSync(bulk, `${lines.join('\n')}\n`);
    const acknowledged: Acknowledged[] = [];
    const account = { opening: 0, adding: 0, importing: 0, acknowledged: 0, tooLate: 0 };

    for (let round = 1; round <= kills; round++) {
      const { kind, args, moment } = plan(round, random.next(), random.next());
      const run = await runUntilKilled(args, moment);
      if (!run.killed && kind !== 'importing') throw new Error(`The adder ended by itself: ${run.stderr}`);
      account[run.killed ? kind : 'tooLate']++;
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
  const run = await runUntilKilled(addBulk, { after: 'start', ms: 110_000 });
  expect(run.killed).toBe(false);
  expect(JSON.parse(run.stdout)).toMatchObject({ found: bulkSize, failed: [], cancelled: false });
  await withArchive(archive, async (client) => {
    const { articles } = await expectSound(client);
    const { total } = await call(client, 'search.query', { query: '-tag:round', limit: 1 });
    expect(total).toBe(bulkSize);
    expect(articles).toBeGreaterThanOrEqual(bulkSize);
  });
}, 120_000);

/** Of ten rounds, six fall into adding clips, two into opening the archive, two into importing a file. */
function plan(round: number, lot: number, when: number) {
  const adder = [join('tests', 'faults', 'adder.ts'), archive, String(round)];
  const at = (after: Moment['after'], least: number, most: number): Moment => ({
    after,
    ms: Math.round(least + when * (most - least)),
  });
  if (lot < 0.6) return { kind: 'adding' as const, args: adder, moment: at('first line', 0, 800) };
  if (lot < 0.8) return { kind: 'opening' as const, args: adder, moment: at('start', 50, 900) };
  return { kind: 'importing' as const, args: addBulk, moment: at('start', 400, 3000) };
}
