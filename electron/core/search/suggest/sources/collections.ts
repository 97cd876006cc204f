import { listCollections } from '../../../collections/list.ts';
import { begins, type ValueSource } from '../source.ts';

/** Collections by path, in the person's order. */
export const collectionSource: ValueSource = {
  fields: ['collection'],
  values: (typed, { db, most }) =>
    listCollections(db)
      .filter(({ path }) => begins(path, typed))
      .slice(0, most)
      .map(({ path, count }) => ({ text: path, label: path, count, kind: 'value' })),
};
