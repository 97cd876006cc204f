import type { NearNode } from '../query/tree.ts';
import { paragraphBreaks, sentenceBreaks, stretchOf } from './breaks.ts';
import type { Match } from './patterns.ts';
import type { WordList } from './word-list.ts';

type Rule = Pick<NearNode, 'mode' | 'distance'>;

/**
 * The matches that stand as near each other as a rule asks.
 *
 * @param operands the matches of each operand, in order of the text
 * @param most stop after so many sets of neighbours
 * @returns sets of one match an operand; none where the rule is nowhere kept
 */
export function neighbours(
  words: WordList,
  operands: readonly (readonly Match[])[],
  rule: Rule,
  most: number,
): readonly (readonly Match[])[] {
  if (operands.some((matches) => matches.length === 0)) return [];
  if (rule.mode === 'near') return nearSets(operands, rule.distance, most);
  const [left = [], right = []] = operands;
  return rule.mode === 'before'
    ? inOrder(left, right, rule.distance, most)
    : together(words, left, right, rule, most);
}

/** As FTS5 has it: all but the last to begin end at most `distance` words before that one begins. */
function nearSets(operands: readonly (readonly Match[])[], distance: number, most: number): Match[][] {
  const sets: Match[][] = [];
  const lasts = operands.flat().toSorted((a, b) => a.first - b.first);
  for (const { first } of lasts) {
    const set = operands.map((matches) => lastUpTo(matches, first));
    if (set.every((match) => match !== undefined && first - match.last <= distance))
      sets.push(set.filter((match) => match !== undefined));
    if (sets.length >= most) break;
  }
  return sets;
}

/** The last match that begins at a word or before it. */
function lastUpTo(matches: readonly Match[], at: number): Match | undefined {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.first ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return matches[low - 1];
}

function inOrder(left: readonly Match[], right: readonly Match[], distance: number, most: number): Match[][] {
  const sets: Match[][] = [];
  for (const second of right) {
    // What begins earlier ends earlier, save for phrases one in another.
    const first = lastUpTo(left, second.first - 1);
    const fits = first && (first.last < second.first ? first : lastUpTo(left, first.first - 1));
    if (!fits || fits.last >= second.first || second.first - fits.last > distance) continue;
    sets.push([fits, second]);
    if (sets.length >= most) break;
  }
  return sets;
}

function together(
  words: WordList,
  left: readonly Match[],
  right: readonly Match[],
  { mode }: Rule,
  most: number,
): Match[][] {
  const breaks = mode === 'sentence' ? sentenceBreaks(words.text) : paragraphBreaks(words.text);
  const placeOf = (match: Match): number => stretchOf(breaks, words.starts[match.first] ?? 0);
  const byPlace = Map.groupBy(right, placeOf);
  const sets: Match[][] = [];
  for (const first of left) {
    const other = byPlace
      .get(placeOf(first))
      ?.find(({ first: at, last }) => at > first.last || last < first.first);
    if (other) sets.push([first, other]);
    if (sets.length >= most) break;
  }
  return sets;
}
