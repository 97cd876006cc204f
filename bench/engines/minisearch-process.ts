import { text } from 'node:stream/consumers';
import MiniSearch, { type Query } from 'minisearch';
import { readArticles } from '../corpus/read.ts';
import { askInRounds } from '../measure/rounds.ts';
import type { Ask } from '../queries.ts';
import type { InMemoryJob, InMemoryResult } from './in-memory.ts';

interface Document {
  readonly id: number;
  readonly headline: string;
  readonly text: string;
  readonly publishedAt: string;
}

const job: InMemoryJob = JSON.parse(await text(process.stdin));
const began = performance.now();
const index = new MiniSearch<Document>({ fields: ['headline', 'text'], storeFields: ['publishedAt'] });
let id = 0;
for await (const { headline, text: body, publishedAt } of readArticles(job.corpusFile)) {
  index.add({ id: id++, headline, text: body, publishedAt });
}
const buildMs = performance.now() - began;
const { user, system } = process.cpuUsage();
const buildCpuMs = (user + system) / 1000;

interface Question {
  readonly query: Query;
  readonly from?: string;
  readonly to?: string;
}

const queries = await askInRounds(
  job.queries.map(({ ask }) => toMiniSearch(ask)),
  job.rounds,
  ({ query, from, to }) => {
    const filter = (result: Record<string, unknown>) => {
      const day = String(result.publishedAt).slice(0, 10);
      return from !== undefined && to !== undefined && day >= from && day <= to;
    };
    const options = { boost: { headline: 2 }, ...(from === undefined ? {} : { filter }) };
    return { found: index.search(query, options).length };
  },
);
const result: InMemoryResult = { buildMs, buildCpuMs, queries };
process.stdout.write(JSON.stringify(result));

/** MiniSearch knows no phrases; dates are a filter over what was found. */
function toMiniSearch(ask: Ask): Question | null {
  switch (ask.op) {
    case 'all':
      return { query: { combineWith: 'AND', queries: [...ask.words] } };
    case 'any':
      return { query: { combineWith: 'OR', queries: [...ask.words] } };
    case 'prefix':
      return { query: { queries: [ask.start], prefix: true } };
    case 'headline':
      return { query: { queries: [ask.word], fields: ['headline'] } };
    case 'without':
      return { query: { combineWith: 'AND_NOT', queries: [ask.word, ask.not] } };
    case 'dates':
      return { query: ask.word, from: ask.from, to: ask.to };
    case 'phrase':
    case 'place':
      return null;
  }
}
