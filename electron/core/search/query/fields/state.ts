import { type StateLeaf, states } from '../tree.ts';
import type { QueryField } from './field.ts';

const aliases: ReadonlyMap<string, StateLeaf['state']> = new Map([
  ['new', 'unread'],
  ['star', 'starred'],
  ['flagged', 'starred'],
  ['trash', 'trashed'],
  ['deleted', 'trashed'],
]);

/** `is:unread`, `is:starred`. */
export const state: QueryField = {
  names: ['is'],
  read: (value) => {
    const name = value.text.toLowerCase();
    const found = states.find((candidate) => candidate === name) ?? aliases.get(name);
    if (found) return { kind: 'state', state: found };
    return {
      kind: 'problem',
      message: `An article can be ${states.map((known) => `is:${known}`).join(', ')}; this is left out.`,
    };
  },
};
