import { namesOf } from '../../../language/names.ts';
import { begins, type ValueSource } from '../source.ts';
import { candidates } from './kept-values.ts';

const isCode = /^[a-z]{2,3}$/;

/** The archive's languages, by code and by name. */
export const languageSource: ValueSource = {
  fields: ['lang'],
  values: (typed, { db, most }) =>
    candidates(db, 'language', '')
      .map(({ value, articles }) => ({ value, articles, names: isCode.test(value) ? namesOf(value) : [] }))
      .filter(({ value, names }) => [value, ...names].some((name) => begins(name, typed)))
      .toSorted((a, b) => b.articles - a.articles)
      .slice(0, most)
      .map(({ value, articles, names: [name = value] }) => ({
        text: value,
        label: name,
        count: articles,
        kind: 'value',
        plain: true,
      })),
};
