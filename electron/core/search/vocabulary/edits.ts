/**
 * Whether a word becomes another by at most so many edits: a letter put in, left out or replaced, or two neighbours changed about,
 * none of which is edited again (optimal string alignment; G. Navarro, A guided tour to approximate string matching, 2001).
 */
export function isWithinEdits(word: string, other: string, edits: number): boolean {
  return isAligned(word, 0, other, 0, edits);
}

/** From `at` of the one and `to` of the other on. What both begin with is never worth an edit. */
function isAligned(word: string, at: number, other: string, to: number, edits: number): boolean {
  if (Math.abs(word.length - at - (other.length - to)) > edits) return false;
  while (at < word.length && to < other.length && word.charCodeAt(at) === other.charCodeAt(to)) {
    at++;
    to++;
  }
  if (at === word.length || to === other.length) return true;
  if (edits === 0) return false;
  const isSwapped =
    word.charCodeAt(at) === other.charCodeAt(to + 1) && word.charCodeAt(at + 1) === other.charCodeAt(to);
  return (
    isAligned(word, at + 1, other, to + 1, edits - 1) ||
    isAligned(word, at + 1, other, to, edits - 1) ||
    isAligned(word, at, other, to + 1, edits - 1) ||
    (isSwapped && isAligned(word, at + 2, other, to + 2, edits - 1))
  );
}
