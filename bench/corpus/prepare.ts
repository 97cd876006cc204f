import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions } from '../options.ts';
import type { BenchArticle } from './article.ts';
import { generateArticles } from './generate.ts';
import { readArticles } from './read.ts';
import { createSurvey, type Survey } from './survey.ts';

/** The text that every engine is given: a file of JSON Lines, and what is known of it. */
export interface Corpus {
  readonly file: string;
  readonly name: string;
  readonly articles: number;
  readonly words: number;
  readonly bytes: number;
  readonly survey: Survey;
}

/** Writes the corpus, generated or read, as one plain file in `dir`. */
export async function prepareCorpus(options: BenchOptions, dir: string): Promise<Corpus> {
  const file = join(dir, 'corpus.jsonl');
  const out = createWriteStream(file);
  const survey = createSurvey();
  let articles = 0;
  let bytes = 0;
  for await (const article of source(options)) {
    const line = `${JSON.stringify(article)}\n`;
    articles++;
    bytes += Buffer.byteLength(article.headline) + Buffer.byteLength(article.text);
    survey.add(article);
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  if (articles === 0) throw new Error('The corpus has no articles');
  return { file, name: nameOf(options), articles, words: survey.words(), bytes, survey };
}

function source(options: BenchOptions): AsyncIterable<BenchArticle> | Iterable<BenchArticle> {
  return options.corpus === null
    ? generateArticles(options.articles, options.seed)
    : readArticles(options.corpus);
}

const nameOf = (options: BenchOptions): string => options.corpus ?? `generated, seed ${options.seed}`;
