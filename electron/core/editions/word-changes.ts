import type { ChangeSegment } from '../../contract/comparison.ts';
import { type Effort, equalRuns } from './shortest-edit.ts';
import { createNumbering, type Token, tokensOf } from './tokens.ts';

/** Words that stayed between two longer changes, such as a lone "the", are told as part of one change: who reads it, reads on. */
const shortestSame = 5;

/** A stretch in both texts: what stayed, or what stands in place of what. */
interface Stretch {
  readonly same: boolean;
  readonly from: string;
  readonly to: string;
}

/**
 * Two passages word by word.
 *
 * @returns null where they differ in too much for the effort that is left
 */
export function wordChanges(from: string, to: string, effort: Effort): readonly ChangeSegment[] | null {
  const old = tokensOf(from);
  const now = tokensOf(to);
  effort.left -= old.length + now.length;
  const numberOf = createNumbering();
  const runs = equalRuns(
    old.map(({ word }) => numberOf(word)),
    now.map(({ word }) => numberOf(word)),
    effort,
  );
  if (runs === null) return null;
  const stretches: Stretch[] = [];
  let fromAt = 0;
  let toAt = 0;
  for (const run of [...runs, { from: old.length, to: now.length, length: 0 }]) {
    if (run.from > fromAt || run.to > toAt)
      stretches.push({ same: false, from: text(old, fromAt, run.from), to: text(now, toAt, run.to) });
    fromAt = run.from + run.length;
    toAt = run.to + run.length;
    if (run.length > 0)
      stretches.push({ same: true, from: text(old, run.from, fromAt), to: text(now, run.to, toAt) });
  }
  return segmentsOf(calmed(stretches));
}

const text = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ word, spaces }) => word + spaces)
    .join('');

const size = ({ from, to }: Stretch): number => Math.max(from.trim().length, to.trim().length);

/** Joins changes between which hardly a word stayed. A number is never lost in such a join. */
function calmed(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (let i = 0; i < stretches.length; i++) {
    const one = stretches[i];
    const last = joined.at(-1);
    const next = stretches[i + 1];
    if (!one) continue;
    const isLone =
      one.same && last && !last.same && next && size(one) < shortestSame && !/\p{N}/u.test(one.to);
    if (isLone && size(last) > 2 * size(one) && size(next) > 2 * size(one)) {
      joined[joined.length - 1] = {
        same: false,
        from: last.from + one.from + next.from,
        to: last.to + one.to + next.to,
      };
      i++;
    } else joined.push(one);
  }
  return joined;
}

const segmentsOf = (stretches: readonly Stretch[]): readonly ChangeSegment[] =>
  stretches
    .flatMap(({ same, from, to }): readonly ChangeSegment[] =>
      same
        ? [{ kind: 'same', text: to }]
        : [
            { kind: 'removed', text: from },
            { kind: 'added', text: to },
          ],
    )
    .filter(({ text }) => text !== '');
