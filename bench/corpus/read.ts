import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { BenchArticle } from './article.ts';

/** The articles of a `.jsonl` or `.jsonl.gz` file, one JSON object a line with the fields of an article. */
export async function* readArticles(file: string): AsyncGenerator<BenchArticle> {
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield toArticle(JSON.parse(line));
  }
}

function toArticle(value: unknown): BenchArticle {
  if (typeof value !== 'object' || value === null) throw new Error('A line of the corpus is not an object');
  const field = (name: string, otherwise: string): string => {
    const found: unknown = Reflect.get(value, name);
    return typeof found === 'string' ? found : otherwise;
  };
  return {
    headline: field('headline', ''),
    publisher: field('publisher', ''),
    publishedAt: field('publishedAt', '1970-01-01T00:00:00Z'),
    language: field('language', 'en'),
    text: field('text', ''),
  };
}
