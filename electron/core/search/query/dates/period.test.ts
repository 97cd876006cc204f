import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseQuery } from '../parse.ts';
import { renderQuery } from '../render.ts';
import { writeMoment } from './moment.ts';
import { readPeriod } from './period.ts';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Asia/Almaty';
});
afterAll(() => {
  process.env.TZ = zone ?? '';
});

/** A Wednesday; in Almaty (five hours ahead of UTC since March 2024) it is ten past midnight. */
const now = new Date('2024-05-14T19:10:30Z');
const span = (text: string): string | null => {
  const period = readPeriod(text, now);
  return period && `${writeMoment(period.from)} ${writeMoment(period.to)}`;
};

test.each([
  ['2024', '2024-01-01 2025-01-01'],
  ['2024-2', '2024-02-01 2024-03-01'],
  ['20240229', '2024-02-29 2024-03-01'],
  ['1990s', '1990-01-01 2000-01-01'],
  ['2024-Q2', '2024-04-01 2024-07-01'],
  ['Q4 2023', '2023-10-01 2024-01-01'],
  ['13.1.2022', '2022-01-13 2022-01-14'],
  ['13/01/2022', '2022-01-13 2022-01-14'],
  ['01/13/2022', '2022-01-13 2022-01-14'],
  ['2024-05-14T18:00Z', '2024-05-14T18:00Z 2024-05-14T18:01Z'],
  ['13 Jan 2022', '2022-01-13 2022-01-14'],
  ['January 13th, 2022', '2022-01-13 2022-01-14'],
  ['13 of sept 2022', '2022-09-13 2022-09-14'],
  ['2022 march', '2022-03-01 2022-04-01'],
  ['March', '2024-03-01 2024-04-01'],
  ['june', '2023-06-01 2023-07-01'],
  ['24 dec', '2023-12-24 2023-12-25'],
])('%s is a span of days in UTC', (text, expected) => {
  expect(span(text)).toBe(expected);
});

test.each([
  ['today', '2024-05-14T19:00Z 2024-05-15T19:00Z'],
  ['Yesterday', '2024-05-13T19:00Z 2024-05-14T19:00Z'],
  ['this-week', '2024-05-12T19:00Z 2024-05-19T19:00Z'],
  ['last week', '2024-05-05T19:00Z 2024-05-12T19:00Z'],
  ['last-month', '2024-03-31T19:00Z 2024-04-30T19:00Z'],
  ['past 3 days', '2024-05-11T19:00Z 2024-05-15T19:00Z'],
  ['3 days ago', '2024-05-11T19:00Z 2024-05-12T19:00Z'],
  ['a week ago', '2024-05-07T19:00Z 2024-05-08T19:00Z'],
  ['day-2', '2024-05-12T19:00Z 2024-05-13T19:00Z'],
  ['month-0', '2024-04-30T19:00Z 2024-05-31T19:00Z'],
  ['monday', '2024-05-12T19:00Z 2024-05-13T19:00Z'],
  ['wednesday', '2024-05-14T19:00Z 2024-05-15T19:00Z'],
  ['last wednesday', '2024-05-07T19:00Z 2024-05-08T19:00Z'],
])('%s is reckoned from now, where the person is', (text, expected) => {
  expect(span(text)).toBe(expected);
});

test('this year begins at midnight there, by the clock of that day', () => {
  expect(span('this year')).toBe('2023-12-31T18:00Z 2024-12-31T19:00Z');
});

test.each([
  '',
  'soon',
  '2024-13',
  '30 feb 2024',
  '31 june',
  'may june 2024',
  '13 14 jan',
  '03/04/2024',
  '3000',
  '2024-05-14T25:00Z',
  'ago',
  '5 ago',
])('%j is no date', (text) => {
  expect(span(text)).toBeNull();
});

const understood = (query: string) => renderQuery(parseQuery(query, now).tree);
test.each([
  ['age<2w', 'after:2024-04-30T19:00Z'],
  ['age:<1d', 'after:2024-05-13T19:00Z'],
  ['age>1y', 'before:2023-05-14T18:00Z'],
  ['age:6h', 'after:2024-05-14T13:10Z'],
  ['age:1w..2w', 'date:2024-04-30T19:00Z..2024-05-07T18:59:59Z'],
  ['newer_than:2d older_than:1y', 'after:2024-05-12T19:00Z before:2023-05-14T18:00Z'],
  ['age>1m', 'before:2024-04-14T19:00Z'],
  ['after:yesterday', 'after:2024-05-13T19:00Z'],
  ['before:"3 days ago"', 'before:2024-05-11T19:00Z'],
  ['created:day-2', 'added:2024-05-12T19:00Z..'],
  ['-added:today', '-added:2024-05-14T19:00Z..2024-05-15T18:59:59Z'],
  ['date:last-month..yesterday', 'date:2024-03-31T19:00Z..2024-05-14T18:59:59Z'],
])('%s is %s', (query, expected) => {
  expect(understood(query)).toBe(expected);
  expect(understood(expected)).toBe(expected);
});

test('whatever moment it is and whatever is asked, a span ends after it begins', () => {
  const asked = fc.constantFrom(
    'today',
    'this month',
    'last-year',
    'year-9999',
    'week-0',
    '2 months ago',
    'past 9999 years',
    'feb',
    '29 feb',
    'friday',
  );
  const clock = fc.date({ min: new Date('1999-01-01'), max: new Date('2199-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(asked, clock, (text, at) => {
      const period = readPeriod(text, at);
      if (!period) return text === '29 feb';
      expect(period.from).toBeLessThan(period.to);
      const query = `date:"${text}"`;
      const { tree } = parseQuery(query, at);
      expect(parseQuery(renderQuery(tree), at).tree).toEqual(tree);
      return true;
    }),
  );
});
