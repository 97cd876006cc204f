import { isAmbiguous } from '../dates/numeric.ts';
import { type Period, readPeriod } from '../dates/period.ts';
import type { AddedLeaf, TimeLeaf } from '../tree.ts';
import type { FieldReading, QueryField } from './field.ts';

type Span = Pick<TimeLeaf, 'from' | 'to'>;
type Reading = Span | { readonly message: string; readonly span?: Span };

const notADate =
  'Dates are written as 2024, 2024-03, 2024-03-15, “13 Jan 2022”, yesterday, last-month or “3 days ago”; this is left out.';

function explainNoDate(text: string): Reading {
  if (!isAmbiguous(text)) return { message: notADate };
  return { message: `“${text}” can be two days; write it as 2024-03-15. This is left out.` };
}

/** `2024-03`, `2024-03..2024-06`, `..2024`, `>2024-03`, `<=yesterday`. */
function readSpan(text: string, now: Date): Reading {
  const [, sign, rest = ''] = /^([<>]=?|=)\s*(.*)$/s.exec(text.trim()) ?? [];
  if (sign) {
    const period = readPeriod(rest, now);
    return period ? compared(sign, period) : explainNoDate(rest);
  }
  const parts = text.split('..');
  const [first = '', second = first] = parts;
  const start = readPeriod(first, now);
  const end = readPeriod(second, now);
  const isOpen = (part: string): boolean => part.trim() === '';
  if (!start && !isOpen(first)) return explainNoDate(first);
  if (!end && !isOpen(second)) return explainNoDate(second);
  if (parts.length > 2 || (!start && !end)) return { message: notADate };
  const span = { from: start?.from ?? null, to: end?.to ?? null };
  if (!start || !end || start.from < end.to) return span;
  return {
    message: 'This range ends before it begins; it is read the other way round.',
    span: { from: end.from, to: start.to },
  };
}

function compared(sign: string, { from, to }: Period): Span {
  switch (sign) {
    case '>':
      return { from: to, to: null };
    case '>=':
      return { from, to: null };
    case '<':
      return { from: null, to: from };
    case '<=':
      return { from: null, to };
    default:
      return { from, to };
  }
}

/** From a date on. What is compared or a range says itself where it ends. */
function readFrom(text: string, now: Date): Reading {
  const span = readSpan(text, now);
  return 'message' in span || /\.\.|^\s*[<>=]/.test(text) ? span : { from: span.from, to: null };
}

function readUntil(text: string, now: Date): Reading {
  const span = readSpan(text, now);
  return 'message' in span || /\.\.|^\s*[<>=]/.test(text) ? span : { from: null, to: span.from };
}

const field = (
  kind: (TimeLeaf | AddedLeaf)['kind'],
  read: (text: string, now: Date) => Reading,
  ...names: readonly string[]
): QueryField => ({
  names,
  compares: true,
  read: ({ text }, now): FieldReading => {
    const reading = read(text, now);
    if (!('message' in reading)) return { kind, ...reading };
    const { message, span } = reading;
    return span ? { kind: 'problem', message, leaf: { kind, ...span } } : { kind: 'problem', message };
  },
});

/**
 * `after:` is from the beginning of the day, month or year on, that day included; `before:` ends where it begins, that day
 * not included: `after:2024-03 before:2024-04` is March. `date:2024-03..2024-06` has both ends in it; `date>2024-03` begins with April.
 * `added:` is when an article came into the archive. `created:` is Joplin's: from that day on.
 */
export const dateFields: readonly QueryField[] = [
  field('time', readFrom, 'after', 'since', 'newer'),
  field('time', readUntil, 'before', 'until', 'older'),
  field('time', readSpan, 'date', 'published', 'pubdate', 'pd'),
  field('added', readSpan, 'added', 'captured', 'clipped'),
  field('added', readFrom, 'created'),
];
