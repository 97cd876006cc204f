import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../storage/database.ts';
import { indexSchema } from '../indexing/schema.ts';
import { termsBeginning } from './beginning.ts';

let db: Db;
beforeEach(() => {
  db = openDatabase(':memory:');
  db.exec("ATTACH ':memory:' AS idx");
  db.exec(indexSchema);
});
afterEach(() => db.close());

const know = (term: string, articles: number) => db.run('INSERT INTO idx.term VALUES (?, ?)', term, articles);

test('the commonest of a few come first, with how many there are', () => {
  know('kazakh', 5);
  know('kazan', 9);
  know('kb', 100);
  expect(termsBeginning(db, 'kaz', 10)).toEqual({
    commonest: [
      { term: 'kazan', articles: 9 },
      { term: 'kazakh', articles: 5 },
    ],
    all: true,
    articles: 14,
  });
  expect(termsBeginning(db, 'kaz', 1)).toMatchObject({ commonest: [{ term: 'kazan' }], all: false });
  expect(termsBeginning(db, 'x', 10)).toEqual({ commonest: [], all: true, articles: 0 });
});

test('of thousands, only the frequent are gone through', () => {
  for (let n = 0; n < 5000; n++) know(`a${n}`, 1 + (n % 50));
  know('aardvark', 1000);
  know('able', 2000);
  know('zebra', 3000);
  expect(termsBeginning(db, 'a', 5)).toEqual({
    commonest: [
      { term: 'able', articles: 2000 },
      { term: 'aardvark', articles: 1000 },
    ],
    all: false,
    articles: Number.POSITIVE_INFINITY,
  });
});
