import { begins, type ValueSource } from '../source.ts';

/** Saved searches by name. */
export const savedSource: ValueSource = {
  fields: ['search'],
  values: (typed, { db, most }) =>
    db
      .all<{ name: string }>('SELECT name FROM main.saved_search ORDER BY key')
      .filter(({ name }) => begins(name, typed))
      .slice(0, most)
      .map(({ name }) => ({ text: name, label: name, count: null, kind: 'search' })),
};
