import { bounded, type InfixOperator } from './operator.ts';

const usual = 10;
/** `NEAR` alone is in capitals, since `near` is a word. */
const written = /^(?:NEAR|(?:near|w)\/?(\d{1,6}))$/i;

/** `a NEAR/5 b`, `a w/5 b` (Nexis), `a near5 b` (Factiva), `a NEAR b`: at most so many words on, in any order. */
export const near: InfixOperator = {
  mode: 'near',
  read: (word) => {
    const match = written.exec(word);
    if (!match || (match[1] === undefined && word !== 'NEAR')) return null;
    return { mode: 'near', distance: bounded(Number(match[1] ?? usual)) };
  },
  write: (distance) => `NEAR/${distance}`,
};
