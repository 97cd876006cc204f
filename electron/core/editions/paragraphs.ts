import { type Effort, equalRuns } from './shortest-edit.ts';
import { createNumbering, tokensOf } from './tokens.ts';

/** Paragraphs of which less than this is the same are two, not one that was rewritten. From 0 to 1, by Dice's measure of shared words. */
const leastAlike = 0.4;
/** Of more pairs in one gap the likest are not looked for. */
const mostPairs = 250_000;

/** A paragraph of one edition, of the other, or of both. */
export interface Pair {
  readonly from: string | null;
  readonly to: string | null;
}

/** The paragraphs of a text, without those that are empty. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');

/** Puts the paragraphs of two texts beside each other, in order: those that are equal, and in the gaps between them the likest. */
export function pairParagraphs(
  from: readonly string[],
  to: readonly string[],
  effort: Effort,
): readonly Pair[] {
  const numberOf = createNumbering();
  const key = (paragraph: string) => numberOf(paragraph.replace(/\s+/gu, ' ').trim());
  const runs = equalRuns(from.map(key), to.map(key), effort) ?? [];
  const pairs: Pair[] = [];
  let fromAt = 0;
  let toAt = 0;
  for (const run of [...runs, { from: from.length, to: to.length, length: 0 }]) {
    for (const pair of pairGap(from.slice(fromAt, run.from), to.slice(toAt, run.to), effort))
      pairs.push(pair);
    for (let i = 0; i < run.length; i++)
      pairs.push({ from: from[run.from + i] ?? null, to: to[run.to + i] ?? null });
    fromAt = run.from + run.length;
    toAt = run.to + run.length;
  }
  return pairs;
}

type Words = ReadonlyMap<string, number>;

/** The pairs of most likeness in all that do not cross, by the table of a longest common subsequence. */
function pairGap(from: readonly string[], to: readonly string[], effort: Effort): readonly Pair[] {
  const alone = () => [...from.map(oldOne), ...to.map(newOne)];
  if (from.length === 0 || to.length === 0) return alone();
  if (from.length * to.length > mostPairs) effort.cut = true;
  const table = effort.cut ? null : tableOf(from.map(wordsOf), to.map(wordsOf), effort);
  return table === null ? alone() : walk(from, to, table);
}

const oldOne = (one: string): Pair => ({ from: one, to: null });
const newOne = (one: string): Pair => ({ from: null, to: one });

/** `best` of the paragraphs from a place on; `likeness` of the two that stand there. A row a paragraph of the older edition. */
interface Table {
  readonly best: Float64Array;
  readonly likeness: Float64Array;
  readonly width: number;
}

/** Null where the effort that is left does not suffice. */
function tableOf(from: readonly Words[], to: readonly Words[], effort: Effort): Table | null {
  const width = to.length + 1;
  const best = new Float64Array((from.length + 1) * width);
  const likeness = new Float64Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const like = alike(from[i], to[j], effort);
      likeness[at] = like;
      const paired = like >= leastAlike ? like + (best[at + width + 1] ?? 0) : 0;
      best[at] = Math.max(paired, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
    if (effort.left < 0) {
      effort.cut = true;
      return null;
    }
  }
  return { best, likeness, width };
}

function walk(from: readonly string[], to: readonly string[], { best, likeness, width }: Table): Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length && j < to.length) {
    const at = i * width + j;
    const like = likeness[at] ?? 0;
    if (like >= leastAlike && best[at] === like + (best[at + width + 1] ?? 0))
      pairs.push({ from: from[i++] ?? null, to: to[j++] ?? null });
    else if (best[at] === best[at + width]) pairs.push({ from: from[i++] ?? null, to: null });
    else pairs.push({ from: null, to: to[j++] ?? null });
  }
  return [...pairs, ...from.slice(i).map(oldOne), ...to.slice(j).map(newOne)];
}

function wordsOf(paragraph: string): Words {
  const counts = new Map<string, number>();
  for (const { word } of tokensOf(paragraph)) {
    if (/[\p{L}\p{N}]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function alike(left: Words | undefined, right: Words | undefined, effort: Effort): number {
  if (!left || !right) return 0;
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  effort.left -= few.size + 1;
  let shared = 0;
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0);
  return (2 * shared) / Math.max(1, sum(left) + sum(right));
}

function sum(words: Words): number {
  let total = 0;
  for (const count of words.values()) total += count;
  return total;
}
