import { text } from 'node:stream/consumers';
import lunr from 'lunr';
import { readArticles } from '../corpus/read.ts';
import { askInRounds } from '../measure/rounds.ts';
import type { Ask } from '../queries.ts';
import type { InMemoryJob, InMemoryResult } from './in-memory.ts';

const job: InMemoryJob = JSON.parse(await text(process.stdin));
const began = performance.now();
const builder = new lunr.Builder();
builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
builder.searchPipeline.add(lunr.stemmer);
builder.ref('id');
builder.field('headline', { boost: 2 });
builder.field('text');
let id = 0;
for await (const article of readArticles(job.corpusFile)) {
  builder.add({ id: id++, headline: article.headline, text: article.text });
}
const index = builder.build();
const buildMs = performance.now() - began;
const { user, system } = process.cpuUsage();
const buildCpuMs = (user + system) / 1000;

const queries = await askInRounds(
  job.queries.map(({ ask }) => toLunr(ask)),
  job.rounds,
  (query) => ({ found: index.search(query).length }),
);
const result: InMemoryResult = { buildMs, buildCpuMs, queries };
process.stdout.write(JSON.stringify(result));

/** lunr knows neither phrases nor ranges. */
function toLunr(ask: Ask): string | null {
  switch (ask.op) {
    case 'all':
      return ask.words.map((word) => `+${word}`).join(' ');
    case 'any':
      return ask.words.join(' ');
    case 'prefix':
      return `${ask.start}*`;
    case 'headline':
      return `headline:${ask.word}`;
    case 'without':
      return `+${ask.word} -${ask.not}`;
    case 'phrase':
    case 'place':
    case 'dates':
      return null;
  }
}
