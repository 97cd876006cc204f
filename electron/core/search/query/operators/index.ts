import type { NearNode } from '../tree.ts';
import { before } from './before.ts';
import { near } from './near.ts';
import type { InfixOperator, Proximity } from './operator.ts';
import { paragraph } from './paragraph.ts';
import { sentence } from './sentence.ts';

const operators: readonly InfixOperator[] = [near, before, sentence, paragraph];

/** What a word means as an operator between words; null for a plain word. */
export function readOperator(word: string): Proximity | null {
  for (const operator of operators) {
    const proximity = operator.read(word);
    if (proximity) return proximity;
  }
  return null;
}

/** An operator in its canonical form. */
export function writeOperator({ mode, distance }: NearNode): string {
  return operators.find((operator) => operator.mode === mode)?.write(distance) ?? '';
}
