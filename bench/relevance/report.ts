import type { Measures } from './measures.ts';

export interface EngineRelevance {
  readonly name: string;
  readonly all: Measures;
  /** Of the first, third, fifth … query, and of the others: a rule made for some queries only shows here. */
  readonly odd: Measures;
  readonly even: Measures;
}
/** What `--json` prints. */
export interface RelevanceReport {
  readonly documents: number;
  readonly queries: number;
  readonly engines: readonly EngineRelevance[];
}

export function formatRelevance({ documents, queries, engines }: RelevanceReport): string {
  const cells = ({ all, odd, even }: EngineRelevance) =>
    [all.ndcg10, odd.ndcg10, even.ndcg10, all.map, all.recall100].map((value) => value.toFixed(3));
  return [
    `${documents} documents, ${queries} queries`,
    '',
    '| | nDCG@10 | odd queries | even queries | MAP | recall@100 |',
    '|---|---:|---:|---:|---:|---:|',
    ...engines.map((engine) => `| ${engine.name} | ${cells(engine).join(' | ')} |`),
  ].join('\n');
}
