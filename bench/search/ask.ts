// A process of its own, so that its memory is only that of searching: asks the queries of a job as a reader of the archive does.
import { text } from 'node:stream/consumers';
import { searchInputSchema } from '../../electron/contract/search.ts';
import { openIndex, search } from '../../electron/core/search/index.ts';
import { openDatabase } from '../../electron/core/storage/database.ts';
import { archiveFiles } from '../../electron/core/storage/files.ts';
import type { ClassQuery } from './classes.ts';

export interface AskJob {
  readonly dir: string;
  readonly queries: readonly ClassQuery[];
  readonly rounds: number;
}
/** Of each query one time a round, in milliseconds: by the clock, and of the processor. */
export interface AskResult {
  readonly wall: readonly (readonly number[])[];
  readonly cpu: readonly (readonly number[])[];
  readonly found: readonly number[];
}

const job: AskJob = JSON.parse(await text(process.stdin));
const files = archiveFiles(job.dir);
const db = openDatabase(files.archive, { readOnly: true });
const index = openIndex(db, files.index, 'reader');
const wall = job.queries.map((): number[] => []);
const cpu = job.queries.map((): number[] => []);
const found = job.queries.map(() => 0);
for (let round = 0; round < job.rounds; round++) {
  // One query after the other, so that none profits from having just been asked.
  for (const [n, { query, offset }] of job.queries.entries()) {
    const input = searchInputSchema.parse({ query, offset });
    const used = process.cpuUsage();
    const began = performance.now();
    const { total } = search(db, index, input);
    wall[n]?.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    cpu[n]?.push((user + system) / 1000);
    found[n] = total;
  }
}
db.close();
const result: AskResult = { wall, cpu, found };
process.stdout.write(JSON.stringify(result));
