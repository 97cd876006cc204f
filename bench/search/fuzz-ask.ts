// A process of its own: asks random queries of an archive as a reader does, and tells of those that threw or were slow.
import { text } from 'node:stream/consumers';
import { searchInputSchema } from '../../electron/contract/search.ts';
import { openIndex, search } from '../../electron/core/search/index.ts';
import { openDatabase } from '../../electron/core/storage/database.ts';
import { archiveFiles } from '../../electron/core/storage/files.ts';
import { createRandom } from '../corpus/random.ts';
import { randomQuery } from './random-query.ts';
import { createVocabularies } from './stories.ts';

export interface FuzzJob {
  readonly dir: string;
  readonly queries: number;
  readonly seed: number;
  /** Milliseconds of processor time beyond which a query is told. */
  readonly limit: number;
}
export interface FuzzQuery {
  readonly query: string;
  readonly ms: number;
}
export interface FuzzResult {
  readonly asked: number;
  readonly threw: readonly { readonly query: string; readonly error: string }[];
  readonly over: readonly FuzzQuery[];
  readonly slowest: FuzzQuery | null;
  /** How many took so many whole milliseconds, up to 999 and more. */
  readonly histogram: readonly number[];
}

const sorts = searchInputSchema.shape.sort.unwrap().options;
const told = 200;

const job: FuzzJob = JSON.parse(await text(process.stdin));
const files = archiveFiles(job.dir);
const db = openDatabase(files.archive, { readOnly: true });
const index = openIndex(db, files.index, 'reader');
if (!index.meta()) throw new Error(`${job.dir} has no index that this Pressmark can use.`);
const random = createRandom(job.seed);
const words = createVocabularies(1).flatMap((vocabulary) => vocabulary.words.slice(0, 4000));
const threw: { query: string; error: string }[] = [];
const over: FuzzQuery[] = [];
const histogram = new Array<number>(1000).fill(0);
let slowest: FuzzQuery | null = null;
for (let asked = 0; asked < job.queries; asked++) {
  const query = randomQuery(random, words);
  const input = searchInputSchema.parse({ query: query.slice(0, 10_000), sort: random.pick(sorts) });
  const used = process.cpuUsage();
  try {
    search(db, index, input);
  } catch (error) {
    if (threw.length < told) threw.push({ query, error: String(error) });
  }
  const { user, system } = process.cpuUsage(used);
  const ms = (user + system) / 1000;
  const place = Math.min(999, Math.floor(ms));
  histogram[place] = (histogram[place] ?? 0) + 1;
  if (ms > (slowest?.ms ?? 0)) slowest = { query, ms };
  if (ms > job.limit && over.length < told) over.push({ query, ms });
  if (asked % 1000 === 999)
    process.stderr.write(`${asked + 1} asked, ${threw.length} threw, ${over.length} over ${job.limit} ms\n`);
}
db.close();
const result: FuzzResult = { asked: job.queries, threw, over, slowest, histogram };
process.stdout.write(JSON.stringify(result));
