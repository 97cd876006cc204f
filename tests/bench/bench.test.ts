import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BenchReport } from '../../bench/report/document.ts';

const root = join(import.meta.dirname, '..', '..');

function bench(...args: readonly string[]) {
  return spawnSync(process.execPath, [join('bench', 'run.ts'), ...args], { cwd: root, encoding: 'utf8' });
}

test('the bench measures Pressmark and its peers on the same small corpus', () => {
  const run = bench('--articles', '300', '--rounds', '2', '--json');
  expect(run.status, run.stderr).toBe(0);
  const report: BenchReport = JSON.parse(run.stdout);
  expect(report.corpus).toMatchObject({ name: 'generated, seed 1', articles: 300 });

  const engine = (name: string) => report.engines.find((each) => each.name === name);
  const pressmark = engine('Pressmark');
  expect(pressmark?.queries).toHaveLength(24);
  for (const spread of Object.values(pressmark?.classes ?? {})) expect(spread?.p95).toBeGreaterThan(0);
  for (const spread of Object.values(pressmark?.reported ?? {})) expect(spread?.p95).toBeGreaterThan(0);
  expect(pressmark?.indexBytes).toBeGreaterThan(10_000);
  expect(engine('lunr')?.classes.phrase).toBeNull();
  expect(engine('MiniSearch')?.classes.dates).not.toBeNull();

  // Engines that know no stems may find fewer; on a word alone, those that do agree.
  const broad = (name: string) =>
    engine(name)?.queries.find((query) => query?.query === pressmark?.queries[22]?.query);
  expect(broad('Pressmark')?.found).toBe(broad('lunr')?.found);
});

test('the bench explains its options instead of running with wrong ones', () => {
  const run = bench('--articles', 'many');
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('--articles takes a whole number from 50 up, not “many”.');
});
