// A process of its own, so that its memory is only that of searching: reads a job from standard input, answers on standard output.
import { text } from 'node:stream/consumers';
import { call } from '../../electron/hosts/client.ts';
import { createArchiveClient } from '../../electron/hosts/worker/client.ts';
import { askInRounds, type QueryTimes } from '../measure/rounds.ts';
import type { PressmarkSearchJob, PressmarkSearchResult } from './pressmark.ts';

const job: PressmarkSearchJob = JSON.parse(await text(process.stdin));
const client = await createArchiveClient({
  dir: job.dir,
  resourcesDir: null,
  configDir: null,
  program: 'pressmark bench',
  log: (line) => process.stderr.write(`${line}\n`),
});

const began = performance.now();
const isWhole = async () => (await call(client, 'archive.stats', {})).index.state === 'whole';
let catchUpMs = 0;
while (!(await isWhole())) {
  await new Promise((resolve) => setTimeout(resolve, 20));
  catchUpMs = performance.now() - began;
}

const queries = await askInRounds(job.queries, job.rounds, async (query) => {
  const { total, tookMs, problems } = await call(client, 'search.query', { query, limit: 20 });
  if (problems.length > 0) throw new Error(`Pressmark did not understand ${query}`);
  return { found: total, tookMs };
});
await client.close();

const result: PressmarkSearchResult = {
  catchUpMs,
  queries: queries.filter((times): times is QueryTimes => times !== null),
};
process.stdout.write(JSON.stringify(result));
