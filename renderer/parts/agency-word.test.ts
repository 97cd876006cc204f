import { expect, test } from 'vitest';
import { endOfEmbargo, markOf, signalName } from './agency-word.ts';

const now = new Date('2024-05-06T12:00:00Z');

test.each([
  [{ status: 'canceled', embargo: '2030-01-01T00:00:00Z' }, true, 'withdrawn'],
  [{ status: 'withheld' }, true, 'withheld'],
  [{ embargo: '2024-05-06T15:00:00+02:00' }, true, 'embargoed'],
  [{ embargo: '2024-05-06T13:00:00+02:00' }, true, 'corrected'],
  [{ embargo: 'Not before the Sunday papers' }, false, null],
  [{ status: 'usable', signals: ['UPDATE 2'] }, false, null],
  [undefined, true, 'corrected'],
  [undefined, false, null],
] as const)('of %j, corrected %j, a list says %j', (news, corrected, mark) => {
  expect(markOf(news && { ...news, signals: [] }, corrected, now)).toBe(mark);
});

test('an embargo without a zone, of a day, or of no day is left in the words it came in', () => {
  expect(['2024-05-06', '2024-05-06T10:00:00', '2024-13-40T10:00:00Z', 'noon'].map(endOfEmbargo)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(endOfEmbargo('2024-05-06T10:00:00+0200')?.toISOString()).toBe('2024-05-06T08:00:00.000Z');
});

test('a signal is told without the name of its list', () => {
  expect(['sig:correction', 'UPDATE 2'].map(signalName)).toEqual(['correction', 'UPDATE 2']);
});
