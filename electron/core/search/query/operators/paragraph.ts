import type { InfixOperator } from './operator.ts';

/** `a PARA b`, `a w/p b`, `a w/para b`, `a SAME b` (Factiva): in one paragraph. */
export const paragraph: InfixOperator = {
  mode: 'paragraph',
  read: (word) =>
    /^(?:PARA|SAME|[wW]?\/(?:[pP]|para|PARA))$/.test(word) ? { mode: 'paragraph', distance: 0 } : null,
  write: () => 'PARA',
};
