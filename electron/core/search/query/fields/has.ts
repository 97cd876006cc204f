import { type HasLeaf, parts } from '../tree.ts';
import type { QueryField } from './field.ts';

const aliases: ReadonlyMap<string, HasLeaf['part']> = new Map([
  ['images', 'image'],
  ['picture', 'image'],
  ['photo', 'image'],
  ['link', 'url'],
  ['address', 'url'],
  ['tags', 'tag'],
  ['label', 'tag'],
  ['notes', 'note'],
  ['comment', 'note'],
  ['highlights', 'highlight'],
  ['quote', 'highlight'],
  ['quotes', 'highlight'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['place', 'dateline'],
]);

/** `has:image`, `has:note`: what an article has. */
export const has: QueryField = {
  names: ['has'],
  read: ({ text }) => {
    const name = text.toLowerCase();
    const part = parts.find((candidate) => candidate === name) ?? aliases.get(name);
    if (part) return { kind: 'has', part };
    const known = parts.map((each) => `has:${each}`).join(', ');
    return { kind: 'problem', message: `An article can have ${known}; this is left out.` };
  },
};
