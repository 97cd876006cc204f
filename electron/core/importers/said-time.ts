import { readPublicationLine } from '../capture/dates/read-publication-line.ts';

/**
 * A time that a person or a program wrote of an article, as the contract has it: ISO 8601, or a day in words of any language (`30 January
 * 2024`). What has a clock but no zone gives its day only; a month, a year, or what could be either of two days gives null.
 *
 * @param reference when it was written, ISO 8601: words may lack the year
 */
export function saidTime(text: string | null, reference: string): string | null {
  if (text === null || text === '') return null;
  const [, day, clock = '', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(text) ??
    [];
  if (day === undefined) return readPublicationLine(text, reference)?.published?.iso ?? null;
  if (clock === '' || zone === '') return isReal(`${day}T00:00:00Z`, day) ? day : null;
  const whole = `${day}T${clock}${zone.toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2')}`;
  return Number.isNaN(Date.parse(whole)) ? null : whole;
}

const isReal = (time: string, day: string): boolean =>
  !Number.isNaN(Date.parse(time)) && new Date(time).toISOString().startsWith(day);
