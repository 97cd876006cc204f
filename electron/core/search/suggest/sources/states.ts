import { parts, states } from '../../query/tree.ts';
import type { ValueSource } from '../source.ts';

const source = (field: string, names: readonly string[]): ValueSource => ({
  fields: [field],
  values: (typed) =>
    names
      .filter((name) => name.startsWith(typed.toLowerCase()))
      .map((name) => ({ text: name, label: name, count: null, kind: 'value' })),
});

/** What an article can be. */
export const stateSource = source('is', [...states, 'untagged']);
/** What an article can have. */
export const partSource = source('has', parts);
