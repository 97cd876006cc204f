import { describe, expect, test } from 'vitest';
import { resolveDatelineDate } from './resolve-date.ts';
import { weekdayTold } from './told-weekday.ts';

describe('the weekday of a story', () => {
  test.each([
    ['Forces started to withdraw from Marenga on Thursday, a week after they came.', 4],
    ['The minister resigned Thursday after weeks of pressure.', 4],
    ['The council said late Wednesday that the ferry was safe.', 3],
    ['Decenas de miles de personas recorrieron este jueves el centro de Puerto Alba.', 4],
    ['El ministro dijo el viernes que no dimite.', 5],
    ['Die Regierung kündigte am Donnerstag neue Maßnahmen an.', 4],
    ['Der Zug entgleiste am Donnerstagabend bei Saltmünde.', 4],
    ['Le gouvernement a annoncé jeudi de nouvelles mesures.', 4],
    ['Il governo ha annunciato giovedì nuove misure.', 4],
    ['O governo anunciou nesta quinta-feira novas medidas.', 4],
  ])('%s', (text, weekday) => expect(weekdayTold([text])).toBe(weekday));

  test.each([
    ['last week’s', 'The minister resigned last Thursday after weeks of pressure.'],
    ['next week’s', 'The court set the hearing next Thursday at noon.'],
    ['next week’s, behind the name', 'Talks were moved to the island on Thursday next week.'],
    ['still to come', 'The court will rule on Thursday whether the vote stands.'],
    ['still to come, as planned', 'The strike is scheduled to begin on Friday.'],
    ['every week’s', 'The market opens on Thursdays in the old port.'],
    ['a day with its date', 'The vote was held on Thursday, January 6, in the north.'],
    ['a proper name', 'Shoppers crowded the shops on Black Friday.'],
    ['still to come', 'El tribunal decidirá este jueves si el voto es válido.'],
    ['last week’s', 'El ministro dijo el jueves pasado que no dimite.'],
    ['every week’s', 'Die Linie fährt am Donnerstags-Markt vorbei.'],
    ['still to come', 'Das Gericht wird am Donnerstag entscheiden.'],
    ['last week’s', 'Le ministre a démissionné jeudi dernier.'],
    ['still to come', 'Le tribunal tranchera jeudi.'],
    ['last week’s', 'Il ministro si è dimesso giovedì scorso.'],
    ['two of them', 'The minister resigned on Thursday and the council met on Wednesday.'],
    ['none', 'The minister resigned after weeks of pressure.'],
  ])('is not told by %s: %s', (_, text) => expect(weekdayTold([text])).toBeNull());

  test('is looked for in the first two paragraphs only', () => {
    expect(weekdayTold(['A.', 'It began on Monday.', 'It ended on Tuesday.'])).toBe(1);
    expect(weekdayTold(['A.', 'B.', 'It ended on Tuesday.'])).toBeNull();
  });
});

describe('the year of a dateline without one', () => {
  const day = { year: null, month: 1, day: 13, weekday: null };
  const file = { weekday: () => 4, captureIsGuess: true };
  const clip = { weekday: () => 4, captureIsGuess: false };

  test('is the last in which the day was the weekday that the text names, where a file is far younger', () => {
    expect(resolveDatelineDate(day, '2026-11-24T10:00:00Z', file)).toEqual({
      iso: '2022-01-13',
      note: 'No year is printed: 2022 is the last year in which January 13 was the Thursday that the text names',
      isGuess: true,
    });
    expect(resolveDatelineDate(day, '2026-03-01T10:00:00Z', file).iso).toBe('2022-01-13');
  });
  test('is the nearest where the clip’s time is known and lies within some ten months', () => {
    expect(resolveDatelineDate(day, '2026-10-01T10:00:00Z', clip).iso).toBe('2026-01-13');
    expect(resolveDatelineDate(day, '2026-12-20T10:00:00Z', clip).iso).toBe('2022-01-13');
  });
  test('is the nearest where a file was written in the weeks after', () => {
    expect(resolveDatelineDate(day, '2026-01-20T10:00:00Z', file).iso).toBe('2026-01-13');
  });
  test('is the nearest where its day or the day before has that weekday', () => {
    expect(resolveDatelineDate(day, '2022-12-01T10:00:00Z', file).iso).toBe('2022-01-13');
    expect(resolveDatelineDate(day, '2023-12-01T10:00:00Z', file).iso).toBe('2023-01-13');
  });
  test('is the nearest where no weekday is told, and what is printed where a year is', () => {
    const none = { weekday: () => null, captureIsGuess: true };
    expect(resolveDatelineDate(day, '2026-11-24T10:00:00Z', none).iso).toBe('2026-01-13');
    expect(resolveDatelineDate({ ...day, year: 2019 }, '2026-11-24T10:00:00Z', file)).toEqual({
      iso: '2019-01-13',
    });
  });
  test('is the nearest where no year within twelve fits, as with 29 February', () => {
    const leap = { ...day, month: 2, day: 29 };
    // 29 February was a Saturday in 2020, a Monday in 2016.
    expect(resolveDatelineDate(leap, '2023-12-01T10:00:00Z', file).iso).toBe('2020-02-29');
  });
});
