import type { Anchor, Target } from '../../../contract/annotation.ts';
import { similarRuns } from './similar.ts';
import { type Word, wordsOf } from './words.ts';

/** Finds annotations' words in one text. */
export interface Anchoring {
  /** @returns null where neither the words nor similar ones are there */
  find(target: Target): Anchor | null;
}

/** Of a word that stands everywhere, so many places are weighed against each other. */
const mostPlaces = 1000;
/** Of so many words in ten at most, another may stand there. */
const mostOther = 0.3;
/** Steps of comparing words that one text is worth: some tenth of a second. What is not found by then counts as not there. */
const mostSteps = 20_000_000;

/**
 * Anchors in a text as https://web.hypothes.is/blog/fuzzy-anchoring/ does: at the position, if the quote stands there; else where the
 * same quote stands with most of its prefix and suffix; else at the words most like it.
 *
 * @param text an article's plain text; all places are in its UTF-16 units
 */
export function createAnchoring(text: string): Anchoring {
  let words: readonly Word[] | null = null;
  let steps = mostSteps;
  const similar = (target: Target): Anchor | null => {
    const sought = wordsOf(target.exact).map(({ key }) => key);
    if (sought.length === 0) return null;
    words ??= wordsOf(text);
    steps -= sought.length * words.length;
    if (steps < 0) return null;
    const keys = words.map(({ key }) => key);
    const runs = similarRuns(sought, keys, Math.floor(sought.length * mostOther));
    return bestOf(
      text,
      target,
      runs.flatMap((run) => stretchOf(words ?? [], run)),
      'similar',
    );
  };
  return {
    find: (target) => atPosition(text, target) ?? byQuote(text, target) ?? similar(target),
  };
}

type Stretch = Omit<Anchor, 'how'>;

function stretchOf(
  words: readonly Word[],
  run: { readonly first: number; readonly last: number },
): Stretch[] {
  const first = words[run.first];
  const last = words[run.last];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function atPosition(text: string, { exact, start, end }: Target): Anchor | null {
  if (start === null || end === null || text.slice(start, end) !== exact) return null;
  return { start, end, how: 'position' };
}

function byQuote(text: string, target: Target): Anchor | null {
  const { exact } = target;
  const places: Stretch[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < mostPlaces;
    at = text.indexOf(exact, at + 1)
  ) {
    places.push({ start: at, end: at + exact.length });
  }
  return bestOf(text, target, places, 'quote');
}

/** The place with most of the same words round it; of equals, the one most like it in length, then the one nearest to where it was. */
function bestOf(text: string, target: Target, places: readonly Stretch[], how: Anchor['how']): Anchor | null {
  const length = target.exact.length;
  const [best] = places
    .map((place) => ({
      place,
      context: sameBefore(text, place.start, target.prefix) + sameAfter(text, place.end, target.suffix),
      odd: Math.abs(place.end - place.start - length),
      away: target.start === null ? place.start : Math.abs(place.start - target.start),
    }))
    .sort((a, b) => b.context - a.context || a.odd - b.odd || a.away - b.away);
  return best ? { ...best.place, how } : null;
}

function sameBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < at && text[at - 1 - same] === prefix[prefix.length - 1 - same])
    same++;
  return same;
}

function sameAfter(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && at + same < text.length && text[at + same] === suffix[same]) same++;
  return same;
}
