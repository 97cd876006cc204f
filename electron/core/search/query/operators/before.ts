import { bounded, type InfixOperator } from './operator.ts';

const written = /^(?:pre\/?(\d{1,6})|adj\/?(\d{0,6}))$/i;

/** `a PRE/3 b` (Nexis), `a adj3 b` (Factiva, Ovid): the first at most so many words before the second; `a adj b`: right before it. */
export const before: InfixOperator = {
  mode: 'before',
  read: (word) => {
    const match = written.exec(word);
    return match && { mode: 'before', distance: bounded(Number(match[1] || match[2] || 1)) };
  },
  write: (distance) => `PRE/${distance}`,
};
