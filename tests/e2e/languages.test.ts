import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentences } from '../../electron/core/testing/sentences.ts';
import { stories } from './support/story.ts';

const headline = (language: string): string => `Sentence ${language}`;

const story = stories({
  archive: ({ path }) => {
    const file = join(path, 'languages.jsonl');
    const lines = sentences.map(({ language, text }) =>
      JSON.stringify({ headline: headline(language), text, language, publishedAt: '2024-05-04' }),
    );
    writeFileSync(file, lines.join('\n'));
    return [file];
  },
});

test('a sentence in each language is found by other forms of its words, and marked there', async () => {
  const { app } = story();
  await app.rows.first().waitFor();
  const unmarked: string[] = [];
  for (const { language, queries } of sentences) {
    const [query = '', marks = ''] = Object.entries(queries)[0] ?? [];
    await app.find(query);
    const row = app.row(new RegExp(`${headline(language)}\\b`));
    await row.waitFor();
    const marked = await row.locator('mark').allTextContents();
    if (!marks.split(' ').some((word) => marked.join(' ').includes(word)))
      unmarked.push(`${language} ${query}`);
  }
  expect(unmarked).toEqual([]);
});
