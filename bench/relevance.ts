import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Collection, readCollection } from './relevance/collection.ts';
import { fts5Plain, fts5Porter } from './relevance/fts5.ts';
import { lunrDefaults } from './relevance/lunr.ts';
import { mean, measure } from './relevance/measures.ts';
import { miniSearchBoosted, miniSearchDefaults } from './relevance/minisearch.ts';
import { pressmark } from './relevance/pressmark.ts';
import { type EngineRelevance, formatRelevance } from './relevance/report.ts';
import type { Retriever } from './relevance/retriever.ts';

const usage = `npm run bench:relevance -- --collection DIR [--json]

Asks Pressmark and its peers the queries of a test collection and measures how well each ranks. DIR has docs.jsonl (or .gz; id, title,
text), queries.jsonl (id, text) and qrels.tsv (query, document, gain).`;

const retrievers = [
  pressmark,
  lunrDefaults,
  miniSearchDefaults,
  miniSearchBoosted,
  fts5Plain,
  fts5Porter,
] as const;

async function ask(retriever: Retriever, collection: Collection, dir: string): Promise<EngineRelevance> {
  const { documents, queries } = collection;
  const opened = await retriever.open(documents, dir);
  const results = [];
  for (const query of queries) results.push(measure(await opened.rank(query.text), query));
  await opened.close();
  return {
    name: retriever.name,
    all: mean(results),
    odd: mean(results.filter((_, n) => n % 2 === 0)),
    even: mean(results.filter((_, n) => n % 2 === 1)),
  };
}

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { collection: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.collection === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const collection = readCollection(values.collection);
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-bench-relevance-'));
  try {
    const engines: EngineRelevance[] = [];
    for (const [n, retriever] of retrievers.entries()) {
      const own = join(dir, String(n));
      mkdirSync(own);
      engines.push(await ask(retriever, collection, own));
    }
    const report = {
      documents: collection.documents.length,
      queries: collection.queries.length,
      engines,
    };
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${formatRelevance(report)}\n`);
    return 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
