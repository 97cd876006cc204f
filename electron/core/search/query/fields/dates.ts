import type { TimeLeaf } from '../tree.ts';
import type { FieldReading, QueryField } from './field.ts';

interface Period {
  readonly from: number;
  readonly to: number;
}

const shape = /^([12]\d{3})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?$/;

/** A year, month or day as seconds since 1970, in UTC; `to` is the first second after it. Years 1000 to 2999. */
export function readPeriod(text: string): Period | null {
  const match = shape.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const start = new Date(from);
  if (start.getUTCMonth() !== (month ?? 1) - 1 || start.getUTCDate() !== (day ?? 1)) return null;
  const to =
    month === null ? Date.UTC(year + 1, 0) : day === null ? Date.UTC(year, month) : from + 86_400_000;
  return { from: from / 1000, to: to / 1000 };
}

const notADate: FieldReading = {
  kind: 'problem',
  message: 'Dates are written as 2024, 2024-03 or 2024-03-15; this is left out.',
};

function readRange(text: string): FieldReading {
  const parts = text.split('..');
  const [first = '', second = first] = parts;
  const start = readPeriod(first);
  const end = readPeriod(second);
  if (parts.length > 2 || (first !== '' && !start) || (second !== '' && !end) || (!start && !end))
    return notADate;
  const leaf: TimeLeaf = { kind: 'time', from: start?.from ?? null, to: end?.to ?? null };
  if (!start || !end || start.from < end.to) return leaf;
  return {
    kind: 'problem',
    message: 'This range ends before it begins; it is read the other way round.',
    leaf: { kind: 'time', from: end.from, to: start.to },
  };
}

/**
 * `after:` is from the beginning of the day, month or year on, that day included; `before:` ends where it begins, that day
 * not included: `after:2024-03 before:2024-04` is March. `date:2024-03..2024-06` has both ends in it. All days are UTC.
 */
export const dateFields: readonly QueryField[] = [
  {
    names: ['after', 'since'],
    read: ({ text }) => {
      const period = readPeriod(text);
      return period ? { kind: 'time', from: period.from, to: null } : notADate;
    },
  },
  {
    names: ['before', 'until'],
    read: ({ text }) => {
      const period = readPeriod(text);
      return period ? { kind: 'time', from: null, to: period.from } : notADate;
    },
  },
  { names: ['date', 'published'], read: ({ text }) => readRange(text) },
];
