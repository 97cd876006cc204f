import { type Form, mapText } from '../tree.ts';
import type { QueryFunction } from './function.ts';

const forms: readonly Form[] = ['caps', 'allcaps', 'nocaps'];

/** `CAPS(apple)`: with a capital in each word; `ALLCAPS(aids)`: all in capitals; `NOCAPS(turkey)`: without one (Nexis). */
export const caps: QueryFunction = {
  read: (name) => {
    const form = forms.find((known) => known === name.toLowerCase());
    if (!form) return null;
    return (node) => mapText(node, (leaf) => (leaf.form === undefined ? { ...leaf, form } : leaf));
  },
};
