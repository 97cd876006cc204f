import { states } from '../../query/tree.ts';
import type { ValueSource } from '../source.ts';

/** What an article can be. */
export const stateSource: ValueSource = {
  fields: ['is'],
  values: (typed) =>
    states
      .filter((state) => state.startsWith(typed.toLowerCase()))
      .map((state) => ({ text: state, label: state, count: null, kind: 'value' })),
};
