import type { ResolvedDate } from '../../dates/partial-date.ts';
import type { Candidate } from '../metadata/candidate.ts';
import type { Chosen } from './chosen.ts';
import { joinNotes } from './chosen.ts';
import { readTime } from './read-time.ts';

const DAY = 86_400_000;
/** No newspaper is older (the Relation of Strasbourg began in 1605). */
const EARLIEST_YEAR = 1600;
/** A page may be dated a little after its capture: zones differ, and clocks are wrong. */
const LATEST_DAYS_AHEAD = 1;

interface Weighed extends Chosen<string> {
  readonly at: number;
}

/**
 * Chooses when a story was published or changed. Impossible days are refused; a day that several sources agree on is
 * surer than one alone, and of sources that agree the one that knows the instant wins over those that know the day.
 */
export function chooseTime(candidates: readonly Candidate[], capturedAt: string): Chosen<string> | null {
  const readable = candidates.flatMap((candidate) =>
    weighed(candidate, readTime(candidate.value, capturedAt), capturedAt),
  );
  let best: Weighed | null = null;
  for (const one of readable) {
    const agreeing = readable.filter((other) => other.origin !== one.origin && sameDay(other, one)).length;
    const confidence = Math.min(0.99, one.confidence + 0.03 * Math.min(agreeing, 3));
    if (!best || confidence > best.confidence) best = { ...one, confidence };
  }
  if (!best) return null;
  const { value, origin, confidence, note } = sharper(best, readable);
  return { value, origin, confidence, ...(note ? { note } : {}) };
}

function weighed(candidate: Candidate, time: ResolvedDate | null, capturedAt: string): Weighed[] {
  if (!time || !isPossible(time.iso, capturedAt)) return [];
  const note = joinNotes(candidate.note, time.note);
  const { origin, confidence } = candidate;
  return [
    {
      value: time.iso,
      origin,
      confidence: confidence - (time.note ? 0.05 : 0),
      at: Date.parse(time.iso),
      ...(note ? { note } : {}),
    },
  ];
}

/** Not before there were newspapers, and not after the capture but for what wrong clocks and zones account for. */
export function isPossible(iso: string, capturedAt: string): boolean {
  const at = Date.parse(iso);
  return Number(iso.slice(0, 4)) >= EARLIEST_YEAR && at <= Date.parse(capturedAt) + LATEST_DAYS_AHEAD * DAY;
}

const isDay = (iso: string): boolean => iso.length === 10;

/** The same instant, or days that can be the same somewhere on earth. */
const sameDay = (one: Weighed, other: Weighed): boolean =>
  isDay(one.value) === isDay(other.value)
    ? Math.abs(one.at - other.at) < 60_000
    : Math.abs(one.at - other.at) < 1.6 * DAY;

/** Where the best knows only the day, the surest agreeing source that knows the instant. */
function sharper(best: Weighed, readable: readonly Weighed[]): Weighed {
  if (!isDay(best.value)) return best;
  const instants = readable.filter(
    (one) => !isDay(one.value) && one.value.startsWith(best.value) && one.confidence >= 0.6,
  );
  const surest = instants.sort((one, other) => other.confidence - one.confidence)[0];
  return surest ? { ...surest, confidence: best.confidence } : best;
}
