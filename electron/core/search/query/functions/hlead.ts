import { lead, mapText } from '../tree.ts';
import type { QueryFunction } from './function.ts';

/** `HLEAD(word)` (Nexis): in the headline or the first 60 words; what names a field stays there. */
export const hlead: QueryFunction = {
  read: (name) =>
    name.toLowerCase() === 'hlead'
      ? (node) => mapText(node, (leaf) => (leaf.column === null ? { ...leaf, column: lead } : leaf))
      : null,
};
