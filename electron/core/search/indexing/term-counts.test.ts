import { expect, test } from 'vitest';
import { openDatabase } from '../../storage/database.ts';
import { indexSchema } from './schema.ts';
import { articlesWith, createTermCounter } from './term-counts.ts';

test('each term is counted once an article, and one article in eight stands for all in a large archive', () => {
  const db = openDatabase(':memory:');
  db.exec("ATTACH ':memory:' AS idx");
  db.exec(indexSchema);
  const counter = createTermCounter(db);
  counter.count(1, ['storm hits storm', 'storm coast']);
  counter.count(2, ['storm', '']);
  counter.save(2);
  expect(['storm', 'hits', 'coast', '', 'calm'].map((term) => articlesWith(db, term))).toEqual([
    2, 1, 1, 0, 0,
  ]);

  counter.save(1_000_000);
  for (let docid = 0; docid < 80; docid++) counter.count(docid, ['storm']);
  counter.save(1_000_080);
  expect(articlesWith(db, 'storm')).toBe(82);
  db.close();
});
