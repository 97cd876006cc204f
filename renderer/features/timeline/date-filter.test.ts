import { describe, expect, test } from 'vitest';
import { dateIn, dateOfBars, withDate, withoutDate } from './date-filter.ts';

describe('the date of a query', () => {
  test.each([
    ['storm', '2024-03', 'storm date:2024-03'],
    ['', '2024', 'date:2024'],
    ['storm date:2020..2024 sea', '2022', 'storm sea date:2022'],
    ['storm OR rain', '2022', '(storm OR rain) date:2022'],
    ['(storm OR rain) date:2021', '2022', '(storm OR rain) date:2022'],
    ['(grain exports) OR (wheat exports)', '2022', '((grain exports) OR (wheat exports)) date:2022'],
    ['"report date:2021 final"', '2022', '"report date:2021 final" date:2022'],
  ])('%s narrowed to %s is %s', (text, date, narrowed) => {
    expect(withDate(text, date)).toBe(narrowed);
    expect(dateIn(narrowed)).toBe(date);
  });

  test('is one by itself only', () => {
    expect(dateIn('update:2024')).toBeNull();
    expect(withoutDate('a date:2024-01 b')).toBe('a b');
  });

  test('of several bars is written as short as it can be', () => {
    const bar = (from: string, to: string, date: string) => ({ from, to, date, count: 1 });
    const march = bar('2024-03-01', '2024-03-31', '2024-03');
    const june = bar('2024-06-01', '2024-06-30', '2024-06');
    expect(dateOfBars('month', march, june)).toBe('2024-03..2024-06');
    expect(dateOfBars('month', march, march)).toBe('2024-03');
    expect(dateOfBars('week', march, june)).toBe('2024-03-01..2024-06-30');
  });
});
