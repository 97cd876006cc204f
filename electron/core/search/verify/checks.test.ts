import { expect, test } from 'vitest';
import { openTestSearch } from '../testing.ts';

test('a text is read only of what is left when all else was asked', () => {
  const archive = openTestSearch();
  for (let n = 0; n < 40; n++) {
    // Several of one second, so that documents stand above their slots and their times must be asked.
    const publishedAt = n < 20 ? '2019-01-01T00:00:00Z' : '2021-01-01T00:00:00Z';
    archive.add(`a${n}`, { headline: 'Turkey', text: 'turkey', publishedAt, language: 'en' });
  }
  archive.catchUp();
  let asked = 0;
  archive.db.define('pressmark_check', () => {
    asked++;
    return 0;
  });
  for (const query of [
    '-after:2020 CAPS(turkey)',
    'date:2019 -CAPS(turkey)',
    '(date:2019 OR bird) -CAPS(turkey)',
  ]) {
    asked = 0;
    archive.find(query, { sort: 'newest' });
    expect([query, asked]).toEqual([query, 20]);
  }
  archive.close();
});
