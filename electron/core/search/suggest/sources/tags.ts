import type { Db } from '../../../storage/database.ts';
import { begins, type ValueSource } from '../source.ts';

interface Row {
  readonly key: string;
  readonly path: string | null;
  readonly count: number;
}

/** Tags and the parents of tags, the most used first. The trash does not count. */
export const tagSource: ValueSource = {
  fields: ['tag'],
  values: (typed, { db, most }) =>
    rows(db)
      .filter(({ key, path }) => begins(path ?? key, typed))
      .slice(0, most)
      .map(({ key, path, count }) => ({ text: path ?? key, label: path ?? key, count, kind: 'tag' })),
};

const rows = (db: Db): readonly Row[] =>
  db.all<Row>(
    `SELECT c.key, t.path, c.count FROM main.tag_count c LEFT JOIN main.tag t ON t.key = c.key
     WHERE c.count > 0 ORDER BY c.count DESC, c.key`,
  );
