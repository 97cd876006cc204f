import { startBefore, type Unit } from '../dates/relative.ts';
import type { TimeLeaf } from '../tree.ts';
import type { FieldReading, QueryField } from './field.ts';

const shape = /^(\d{1,4})\s*(h|d|w|m|mo|y|hours?|days?|weeks?|months?|years?)$/i;
const unitOf: Readonly<Record<string, Unit>> = { d: 'day', w: 'week', m: 'month', y: 'year' };
const problem: FieldReading = {
  kind: 'problem',
  message: 'An age is a number with h, d, w, m or y: age<2w, age>1y, age:1m..6m; this is left out.',
};

/** The moment so long ago: hours to the minute, all else from the beginning of that day. Null where it is no length of time. */
function momentAgo(text: string, now: Date): number | null {
  const [, count, written = ''] = shape.exec(text.trim()) ?? [];
  if (count === undefined) return null;
  const unit = unitOf[written.charAt(0).toLowerCase()];
  if (unit) return startBefore(now, unit, Number(count));
  return Math.floor(now.getTime() / 60_000) * 60 - Number(count) * 3600;
}

const time = (from: number | null, to: number | null): TimeLeaf => ({ kind: 'time', from, to });

function readAge(text: string, now: Date): FieldReading {
  const [, sign = '<', rest = ''] = /^([<>]=?)?(.*)$/s.exec(text.trim()) ?? [];
  const [first = '', second] = rest.split('..');
  if (second !== undefined) {
    const [newer, older] = [first, second]
      .map((part) => momentAgo(part, now))
      .toSorted((a, b) => (b ?? 0) - (a ?? 0));
    return typeof newer === 'number' && typeof older === 'number' ? time(older, newer) : problem;
  }
  const moment = momentAgo(rest, now);
  if (moment === null) return problem;
  return sign.startsWith('<') ? time(moment, null) : time(null, moment);
}

const named = (sign: '<' | '>', name: string): QueryField => ({
  names: [name],
  read: ({ text }, now) => readAge(/^[<>]/.test(text) ? text : `${sign}${text}`, now),
});

/** `age<2w`, `age:<2w` (Karakeep), `age>1y`: how long ago an article was published; Gmail's `newer_than:2d`, `older_than:1y`. */
export const ageFields: readonly QueryField[] = [
  { names: ['age'], compares: true, read: ({ text }, now) => readAge(text, now) },
  named('<', 'newer_than'),
  named('>', 'older_than'),
];
