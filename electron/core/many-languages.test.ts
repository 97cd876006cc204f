import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from './testing/open-test-archive.ts';
import { sentences } from './testing/sentences.ts';

let archive: TestArchive;
const ids = new Map<string, string>();

beforeAll(async () => {
  archive = openTestArchive();
  for (const { language, text } of sentences) {
    const headline = `${text.split(/[\s,、，]+/, 3).join(' ')} (${language})`;
    const { id } = await archive.call('clip.add', {
      clip: { text: `${headline}\n\n${text}\n\n${text}\n`, type: 'text/plain' },
      fields: {},
      tags: [],
    });
    ids.set(language, id);
  }
  archive.idle();
});
afterAll(() => archive.close());

test.each(sentences)(
  'a clip in $language is told by its text and found by other forms of its words',
  async ({ language, queries }) => {
    const id = ids.get(language) ?? '';
    const article = await archive.call('article.get', { id });
    expect(article.language?.replace('nb', 'no')).toBe(language);
    for (const query of Object.keys(queries)) {
      const { hits } = await archive.call('search.query', { query, limit: 100 });
      expect(
        hits.map((hit) => hit.id),
        query,
      ).toContain(id);
    }
  },
);
