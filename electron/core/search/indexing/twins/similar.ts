/** Runs of so many words are compared. */
const runLength = 5;
/** The share of all runs of two texts that both must have. An outlet that cuts the last fifth of a story still has four fifths. */
const leastShared = 0.7;

/** Whether two texts are nearly the same: seven tenths of their runs of five words are common to both. */
export function isSimilar(one: string, other: string): boolean {
  const [first, second] = [runsOf(one), runsOf(other)];
  const [fewer, more] = first.size < second.size ? [first, second] : [second, first];
  if (fewer.size < leastShared * more.size) return false;
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared++;
  return shared >= leastShared * (first.size + second.size - shared);
}

function runsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at === 0 || at + runLength <= words.length; at++) {
    runs.add(words.slice(at, at + runLength).join(' '));
  }
  return runs;
}
