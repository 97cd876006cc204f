import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateArticles } from '../../bench/corpus/generate.ts';
import { type ArchiveClient, call } from '../../electron/hosts/client.ts';
import { createArchiveClient } from '../../electron/hosts/worker/client.ts';

const seconds = Number(process.env.PRESSMARK_SOAK_SECONDS ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'pressmark-soak-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Open files of this process; Linux alone tells. */
const handles = (): number => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);

/** A day's work: articles come, are searched for, read, tagged, starred and thrown away. */
async function work(client: ArchiveClient, text: string, n: number): Promise<void> {
  const { id } = await call(client, 'clip.add', {
    clip: { text, type: 'text/plain' },
    tags: [`day/${n % 30}`],
  });
  const words = text.split(/\s+/);
  const word = words[n % words.length] ?? 'the';
  await call(client, 'search.query', { query: word.replace(/\W/g, '') || 'the' });
  await call(client, 'search.suggest', { query: word.slice(0, 3), at: Math.min(3, word.length) });
  await call(client, 'article.get', { id });
  await call(client, 'article.set-state', { ids: [id], read: true, starred: n % 5 === 0 });
  if (n % 3 === 0) await call(client, 'article.set-state', { ids: [id], trashed: true });
  if (n % 50 === 0) await call(client, 'search.facets', { query: 'is:read' });
  if (n % 200 === 199) await call(client, 'backup.make', {});
}

test(
  `in ${seconds} seconds of adding, searching and deleting neither memory nor open files keep growing`,
  async () => {
    const client = await createArchiveClient({
      ...{ dir: join(folder, 'archive'), resourcesDir: null, configDir: folder, program: 'soak' },
      log: () => {},
    });
    const samples: { readonly mb: number; readonly handles: number }[] = [];
    const end = performance.now() + seconds * 1000;
    let n = 0;
    let sampledAt = 0;
    for (const article of generateArticles(1_000_000, 5)) {
      if (performance.now() > end) break;
      await work(client, `${article.headline}\n\n${article.text}\n\nNumber ${n}.`, n++);
      if (performance.now() - sampledAt < (seconds * 1000) / 40) continue;
      sampledAt = performance.now();
      samples.push({ mb: process.memoryUsage.rss() / 1e6, handles: handles() });
    }
    const { problems, articles } = await call(client, 'archive.verify', {});
    await client.close();
    // The first quarter fills caches, whose size is bounded.
    const warm = samples.slice(Math.floor(samples.length / 4));
    const half = Math.floor(warm.length / 2);
    const middle = (of: 'mb' | 'handles', list: typeof warm) =>
      list.map((sample) => sample[of]).toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const [early, late] = [warm.slice(0, half), warm.slice(half)];
    console.info(
      `${n} rounds in ${seconds} s: memory ${middle('mb', early).toFixed(0)} then ${middle('mb', late).toFixed(0)} MB, open files ${middle('handles', early)} then ${middle('handles', late)}`,
    );
    expect(problems).toEqual([]);
    expect(articles).toBe(n);
    expect(middle('handles', late)).toBeLessThanOrEqual(middle('handles', early) + 4);
    expect(middle('mb', late)).toBeLessThan(middle('mb', early) * 1.25 + 40);
  },
  seconds * 1000 + 300_000,
);
