import type { Segment } from '../../../contract/article.ts';
import { beginsSentence, endsSentence, opening, passageRound, type Stretch } from './bounds.ts';
import type { Matcher, Span } from './matcher.ts';
import { segmentsOf } from './segments.ts';

const mostPassages = 3;
/** Matches lie in one passage if they are this near, in characters. */
const reach = 200;
const mostSpans = 500;

/**
 * The best one to three passages of a text: those that have most of what is looked for, in the order of the text.
 * Without a match, its first sentences. Each is some 160 to 240 characters of the text itself.
 *
 * @param text as much of the article as is to be looked through
 */
export function passagesOf(text: string, language: string | null, matcher: Matcher): Segment[][] {
  if (text.trim() === '') return [];
  const spans = matcher.find(text, language, mostSpans);
  const stretches = spans.length === 0 ? [opening(text)] : choose(text, spans);
  return stretches.map((stretch) => segmentsWithDots(text, spans, stretch));
}

function choose(text: string, spans: readonly Span[]): Stretch[] {
  const chosen: Stretch[] = [];
  const shown = new Set<number>();
  while (chosen.length < mostPassages) {
    const best = bestGroup(spans, chosen, shown);
    if (!best) break;
    const stretch = passageRound(text, best.start, best.end);
    chosen.push(stretch);
    for (const span of spans) if (isWithin(span, stretch)) shown.add(span.needle);
    for (const needle of best.needles) shown.add(needle);
  }
  return chosen.toSorted((a, b) => a.start - b.start).map((stretch, n, all) => apart(stretch, all[n - 1]));
}

/** A passage whose first sentence reaches back into the one before it begins after that. */
const apart = (stretch: Stretch, before: Stretch | undefined): Stretch =>
  before && stretch.start < before.end
    ? { start: Math.min(before.end, stretch.end), end: stretch.end }
    : stretch;

const isWithin = (span: Stretch, stretch: Stretch): boolean =>
  span.start >= stretch.start && span.end <= stretch.end;

interface Group extends Stretch {
  readonly needles: ReadonlySet<number>;
}

/** The neighbouring matches that show most of what no passage shows yet; null when all is shown. */
function bestGroup(
  spans: readonly Span[],
  chosen: readonly Stretch[],
  shown: ReadonlySet<number>,
): Group | null {
  let best: Group | null = null;
  let bestScore = 0;
  for (const [n, first] of spans.entries()) {
    if (chosen.some((stretch) => first.start < stretch.end && first.end > stretch.start)) continue;
    const group = groupFrom(spans, n);
    const fresh = [...group.needles].filter((needle) => !shown.has(needle)).length;
    // Words that the query wants near each other are best shown where they are.
    const near = Math.min(group.together, 4) * 6;
    const score = fresh === 0 ? 0 : fresh * 10 + near + Math.min(group.count, 6);
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  return best;
}

interface CountedGroup extends Group {
  readonly count: number;
  /** How many of them are where the query wants them near each other. */
  readonly together: number;
}

function groupFrom(spans: readonly Span[], from: number): CountedGroup {
  const start = spans[from]?.start ?? 0;
  const needles = new Set<number>();
  let count = 0;
  let together = 0;
  let end = start;
  for (let at = from; at < spans.length; at++) {
    const span = spans[at];
    if (!span || (count > 0 && span.end - start > reach)) break;
    needles.add(span.needle);
    end = span.end;
    count++;
    if (span.together) together++;
  }
  return { start, end, needles, count, together };
}

function segmentsWithDots(text: string, spans: readonly Span[], { start, end }: Stretch): Segment[] {
  const segments = segmentsOf(text, spans, start, end);
  if (!beginsSentence(text, start)) segments.unshift({ text: '… ', hit: false });
  if (!endsSentence(text, end)) segments.push({ text: ' …', hit: false });
  return segments;
}
