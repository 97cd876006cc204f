/**
 * A time as other programs write it, ISO 8601: seconds, milliseconds or microseconds since 1970, or a date with a clock
 * (`2023-05-04 12:34:56+00:00`, `20141211T192702Z`; without a zone it is UTC). Null where it is none, or before 1990, when nothing was clipped.
 */
export function timeFrom(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const number = /^\d{9,17}(?:\.\d+)?$/.test(text) ? Number(text) : null;
  const ms = number === null ? parsed(text) : inMilliseconds(number);
  return possible(ms);
}

/** The same of a time as mails and pages say it: `Mon, 13 Jan 2020 07:20:00 +0000`. */
export const spokenTime = (value: string | null | undefined): string | null =>
  possible(Date.parse(value ?? ''));

const possible = (ms: number): string | null =>
  Number.isFinite(ms) && ms >= Date.UTC(1990, 0) && ms <= Date.UTC(2200, 0)
    ? new Date(ms).toISOString()
    : null;

function inMilliseconds(number: number): number {
  if (number < 1e11) return number * 1000;
  return number < 1e14 ? number : number / 1000;
}

const compact = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

function parsed(text: string): number {
  if (compact.test(text)) return Date.parse(text.replace(compact, '$1-$2-$3T$4:$5:$6Z'));
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return Number.NaN;
  const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text) || text.length <= 10 ? text : `${text}Z`;
  return Date.parse(zoned.replace(/^(\S+) /, '$1T'));
}
