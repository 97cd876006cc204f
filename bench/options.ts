import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** A `.jsonl` or `.jsonl.gz` file; null: generate. */
  readonly corpus: string | null;
  readonly articles: number;
  readonly seed: number;
  readonly rounds: number;
  readonly json: boolean;
  /** Names of the engines to run; empty: all that are there. */
  readonly engines: readonly string[];
}

export const usage = `npm run bench -- [--corpus FILE.jsonl[.gz]] [--articles N] [--seed N] [--rounds N] [--engines a,b] [--json]

Builds the same archive with Pressmark and its peers, then asks all of them the same queries.
Without --corpus, N articles (20,000) are generated.`;

/** @throws Error with a message for the person at the terminal */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      corpus: { type: 'string' },
      articles: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '20' },
      engines: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    corpus: values.corpus ?? null,
    articles: whole(values.articles, 'articles', 50),
    seed: whole(values.seed, 'seed', 0),
    rounds: whole(values.rounds, 'rounds', 1),
    json: values.json,
    engines: values.engines.split(',').filter((name) => name !== ''),
  };
}

function whole(text: string, name: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} takes a whole number from ${least} up, not “${text}”.`);
  return value;
}
