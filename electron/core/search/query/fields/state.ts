import { type StateLeaf, states } from '../tree.ts';
import { collection } from './collection.ts';
import type { FieldReading, QueryField } from './field.ts';

const aliases: ReadonlyMap<string, StateLeaf['state']> = new Map([
  ['new', 'unread'],
  ['unseen', 'unread'],
  ['seen', 'read'],
  ['archived', 'read'],
  ['star', 'starred'],
  ['fav', 'starred'],
  ['favorite', 'starred'],
  ['favourite', 'starred'],
  ['favourited', 'starred'],
  ['flagged', 'starred'],
  ['pinned', 'starred'],
  ['important', 'starred'],
  ['trash', 'trashed'],
  ['deleted', 'trashed'],
  ['correction', 'corrected'],
  ['duplicated', 'duplicate'],
  ['dup', 'duplicate'],
  ['copy', 'duplicate'],
  ['twin', 'duplicate'],
]);

const tagged = { kind: 'has', part: 'tag' } as const;

function readState(text: string): FieldReading {
  const name = text.toLowerCase();
  const found = states.find((candidate) => candidate === name) ?? aliases.get(name);
  if (found) return { kind: 'state', state: found };
  if (name === 'tagged') return tagged;
  return name === 'untagged' ? { kind: 'not', node: tagged } : null;
}

/** `is:unread`, `is:starred`, `is:untagged`. */
export const state: QueryField = {
  names: ['is'],
  read: ({ text }) =>
    readState(text) ?? {
      kind: 'problem',
      message: `An article can be ${[...states, 'untagged'].map((known) => `is:${known}`).join(', ')}; this is left out.`,
    },
};

/** Gmail's `in:trash`, `in:starred`; else a collection. */
export const within: QueryField = {
  names: ['in'],
  read: (value, now) => {
    const name = value.text.toLowerCase();
    if (name === 'anywhere' || name === 'all' || name === 'inbox') {
      return {
        kind: 'problem',
        message: `Articles are in one place: without in:${name} all are found that are not in the trash.`,
      };
    }
    return readState(name) ?? collection.read(value, now);
  },
};
