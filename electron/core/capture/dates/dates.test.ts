import { describe, expect, test } from 'vitest';
import { timeSchema } from '../../../contract/article.ts';
import { readDate } from './read-date.ts';
import { readPublicationLine } from './read-publication-line.ts';
import { resolveDate } from './resolve-date.ts';

const dates: readonly (readonly [string, string])[] = [
  ['Jan. 13, 2022', '2022-1-13'],
  ['January 13', 'null-1-13'],
  ['JANUARY 13', 'null-1-13'],
  ['13 January 2022', '2022-1-13'],
  ['13th of January, 2022', '2022-1-13'],
  ['Thursday, January 13, 2022', '2022-1-13'],
  ['13 ene', 'null-1-13'],
  ['13 de enero de 2022', '2022-1-13'],
  ['jueves, 13 de enero de 2022', '2022-1-13'],
  ['Ene 13', 'null-1-13'],
  ['3 sept. 2022', '2022-9-3'],
  ['3 setiembre 2022', '2022-9-3'],
  ['13. Januar 2022', '2022-1-13'],
  ['3. März', 'null-3-3'],
  ['13 févr. 2022', '2022-2-13'],
  ['1 août', 'null-8-1'],
  ['09 MAG', 'null-5-9'],
  ['5 de dezembro de 2022', '2022-12-5'],
  ['2022-01-13', '2022-1-13'],
  ['13/01/2022', '2022-1-13'],
  ['Fri, 05/03/2024', '2024-5-3'],
  ['Tue, 05/03/2024', '2024-3-5'],
  ['01/13/2022', '2022-1-13'],
  ['03.04.2022', '2022-4-3'],
  ['Feb 29', 'null-2-29'],
];

describe('a printed date', () => {
  test.each(dates)('%s', (text, expected) => {
    const found = readDate(text);
    expect(found && `${found.date.year}-${found.date.month}-${found.date.day}`).toBe(expected);
    expect(found?.end).toBe(text.length);
  });
  test.each(['Feb 30', '03/04/2022', 'Foo 13', '13 foo', 'January', '2023-02-29', '32 May', 'May 2022'])(
    'none, or one in doubt: %s',
    (text) => expect(readDate(text)).toBeNull(),
  );
  test('bare digits are read in the order the caller knows of', () => {
    expect(readDate('03/04/2022', 0, 'day-first')?.date).toMatchObject({ month: 4, day: 3 });
    expect(readDate('03/04/2022', 0, 'month-first')?.date).toMatchObject({ month: 3, day: 4 });
  });
});

describe('a date without a year', () => {
  const day = (month: number, date: number, weekday: number | null = null) => ({
    year: null,
    month,
    day: date,
    weekday,
  });
  test('is the nearest before the capture, and says so', () => {
    expect(resolveDate(day(1, 13), '2022-01-15T10:00:00Z')).toEqual({
      iso: '2022-01-13',
      note: "No year is printed: it was taken from the capture's date",
    });
    expect(resolveDate(day(12, 30), '2023-01-02T08:00:00Z').iso).toBe('2022-12-30');
    expect(resolveDate(day(1, 14), '2022-01-13').iso).toBe('2022-01-14');
    expect(resolveDate(day(1, 1), '2022-12-31T23:00:00Z').iso).toBe('2023-01-01');
    expect(resolveDate(day(1, 16), '2022-01-13').iso).toBe('2021-01-16');
    expect(resolveDate(day(2, 29), '2023-06-01').iso).toBe('2020-02-29');
  });
  test('counts from the day of the capture in its own zone', () => {
    expect(resolveDate(day(1, 15), '2022-01-13T01:00:00+13:00').iso).toBe('2022-01-15');
  });
  test('moves to the year in which its weekday fits', () => {
    expect(resolveDate(day(1, 13, 4), '2026-02-01').iso).toBe('2022-01-13');
    expect(resolveDate(day(1, 13, 4), '2026-02-01').note).toContain('Thursday');
  });
  test('with a year, only a weekday that does not fit is noted', () => {
    expect(resolveDate({ year: 2022, month: 1, day: 13, weekday: 4 }, '2026-02-01')).toEqual({
      iso: '2022-01-13',
    });
    expect(resolveDate({ year: 2022, month: 1, day: 13, weekday: 3 }, '2026-02-01').note).toContain(
      'Wednesday',
    );
  });
});

/** Line, publication, modification. */
const lines: readonly (readonly [string, string | null, string | null])[] = [
  ['Published 13 January 2022 09:30 GMT', '2022-01-13T09:30:00Z', null],
  ['Jan. 13, 2022, 9:30 a.m. ET', '2022-01-13T09:30:00-05:00', null],
  ['July 4, 2022 1:15 PM ET', '2022-07-04T13:15:00-04:00', null],
  ['9:30 AM ET, Mon July 4, 2022', '2022-07-04T09:30:00-04:00', null],
  ['13 ene 2022 09:30 CET', '2022-01-13T09:30:00+01:00', null],
  ['Updated: January 14, 2022 10:00 PM EST', null, '2022-01-14T22:00:00-05:00'],
  [
    'Published 13 January 2022 09:30 GMT | Updated 14 January 2022 10:00 UTC+1',
    '2022-01-13T09:30:00Z',
    '2022-01-14T10:00:00+01:00',
  ],
  ['Última actualización: 14 ene. 2022, 18:04 (hora peninsular)', null, '2022-01-14T18:04:00+01:00'],
  ['Publicado el 13 de enero de 2022 a las 09:30 horas', '2022-01-13', null],
  ['13.01.2022, 14.30 Uhr', '2022-01-13', null],
  ['2022-01-13T09:30:00Z', '2022-01-13T09:30:00Z', null],
  ['0930 GMT 13 January 2022', '2022-01-13T09:30:00Z', null],
  ['Wed, 12 Jan 2022 23:00:00 +0530', '2022-01-12T23:00:00+05:30', null],
  ['January 13', '2022-01-13', null],
];

describe('a visible line of times', () => {
  test.each(lines)('%s', (line, published, modified) => {
    const times = readPublicationLine(line, '2022-02-01T00:00:00Z');
    expect(times?.published?.iso ?? null).toBe(published);
    expect(times?.modified?.iso ?? null).toBe(modified);
    for (const iso of [published, modified]) if (iso) expect(timeSchema.safeParse(iso).success).toBe(true);
  });
  test.each([
    'On January 13, 2022 the president resigned',
    '2022',
    '9:30',
    'Published in London',
    'May',
    '3 killed in May',
  ])('is not: %s', (line) => expect(readPublicationLine(line, '2022-02-01T00:00:00Z')).toBeNull());
  test('says why a time without a zone gives the day only', () => {
    const times = readPublicationLine('13 January 2022 09:30', '2022-02-01T00:00:00Z');
    expect(times?.published?.iso).toBe('2022-01-13');
    expect(times?.published?.note).toContain('no zone');
  });
});
