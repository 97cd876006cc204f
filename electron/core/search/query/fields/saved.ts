import type { QueryField } from './field.ts';

export const savedNames = ['search', 'saved'] as const;

/** `search:"my beat"`: another query by its name. Those that are known have been put in place before a query is read. */
export const saved: QueryField = {
  names: savedNames,
  read: (value) => ({
    kind: 'problem',
    message: `There is no saved search “${value.text}” that can be used here; this is left out.`,
  }),
};
