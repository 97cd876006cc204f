import type { InfixOperator } from './operator.ts';

/** `a SENT b`, `a w/s b`, `a w/sent b`: in one sentence. */
export const sentence: InfixOperator = {
  mode: 'sentence',
  read: (word) =>
    /^(?:SENT|[wW]?\/(?:[sS]|sent|SENT))$/.test(word) ? { mode: 'sentence', distance: 0 } : null,
  write: () => 'SENT',
};
