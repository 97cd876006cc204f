import { describe, expect, test } from 'vitest';
import { readPublicationLine } from './read-publication-line.ts';

const reference = '2026-11-20T12:00:00Z';
const languages =
  'en es de fr it pt ru ar nl pl uk cs sk sv da nb fi tr el he id ro hu sr bg hi vi ja zh ko ca et sl ms bn ur'.split(
    ' ',
  );
const days = ['2022-01-13', '2021-05-28', '2019-09-02', '2020-12-31'];

describe('Days as thirty-six languages print them', () => {
  test.each(languages)('%s', (language) => {
    for (const day of days) {
      const at = new Date(`${day}T00:00:00Z`);
      for (const dateStyle of ['full', 'long'] as const) {
        const printed = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(at);
        expect([printed, readPublicationLine(printed, reference)?.published?.iso]).toEqual([printed, day]);
      }
    }
  });
});

test.each([
  ['Veröffentlicht am 13. Januar 2022 um 09:30 Uhr MEZ', '2022-01-13T09:30:00+01:00', null],
  ['Publié le 13 janvier 2022 à 09h30 CET', '2022-01-13T09:30:00+01:00', null],
  ['Опубликовано 13 января 2022 г. в 09:30 МСК', '2022-01-13T09:30:00+03:00', null],
  ['公開 2022年1月13日 午後3時05分', '2022-01-13', null],
  ['입력 2022. 1. 13. 09:30 KST', '2022-01-13T09:30:00+09:00', null],
  ['发布时间：2022年01月13日 10:22', '2022-01-13', null],
  ['更新时间：2022-01-14 10:22', null, '2022-01-14'],
  ['Laatst bijgewerkt op 14 januari 2022', null, '2022-01-14'],
  ['Opublikowano: 13.01.2022 09:30 CET', '2022-01-13T09:30:00+01:00', null],
  ['פורסם ב-13 בינואר 2022', '2022-01-13', null],
  ['نشر في ١٣ يناير ٢٠٢٢', '2022-01-13', null],
  ['प्रकाशित: 13 जनवरी 2022', '2022-01-13', null],
  ['Güncelleme: 14 Ocak 2022 Cuma', null, '2022-01-14'],
])('%s', (line, published, modified) => {
  const times = readPublicationLine(line, reference);
  expect([times?.published?.iso ?? null, times?.modified?.iso ?? null]).toEqual([published, modified]);
});

test.each(['Mai 68', 'In May 2021 the harbour froze.', '1月のこと', 'Am 13. Januar 2022 begann der Streik.'])(
  'no line of times: %s',
  (line) => expect(readPublicationLine(line, reference)).toBeNull(),
);
