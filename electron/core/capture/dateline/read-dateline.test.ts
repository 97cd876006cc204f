import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateline, splitByline } from './read-dateline.ts';

const sentence = 'The minister said on Friday that all was well.';

/** Prefix as printed, place, agency, month and day. */
const forms: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['WASHINGTON (AP) —', 'WASHINGTON', 'AP', null],
  ['PARIS, Jan 13 (Reuters) -', 'PARIS', 'Reuters', '1-13'],
  ['Nur-Sultan, Jan 13 (EFE).-', 'Nur-Sultan', 'EFE', '1-13'],
  ['Madrid, 13 ene (EFE).-', 'Madrid', 'EFE', '1-13'],
  ['Madrid, 13 ene. (EFE) -', 'Madrid', 'EFE', '1-13'],
  ['Madrid 13 ene (EFE).-', 'Madrid', 'EFE', '1-13'],
  ['La Paz, 13 ene (EFE).-', 'La Paz', 'EFE', '1-13'],
  ['Bogotá, EFE.-', 'Bogotá', 'EFE', null],
  ['EFE.-', null, 'EFE', null],
  ['MOSCOW, January 13. /TASS/.', 'MOSCOW', 'TASS', '1-13'],
  ['MOSCOW, January 13, 2022 /ITAR-TASS/.', 'MOSCOW', 'TASS', '1-13'],
  ['BEIJING, Jan. 13 (Xinhua) --', 'BEIJING', 'Xinhua', '1-13'],
  ['KYIV, Ukraine (AP) —', 'KYIV', 'AP', null],
  ['LONDON/PARIS, Jan 13 (Reuters) -', 'LONDON', 'Reuters', '1-13'],
  ['LONDON and PARIS, Jan 13 (Reuters) -', 'LONDON', 'Reuters', '1-13'],
  ['SALVADOR, Feb 26 -', 'SALVADOR', null, '2-26'],
  ['NEW YORK, March 1 -', 'NEW YORK', null, '3-1'],
  ['CORNING, N.Y., March 2 -', 'CORNING', null, '3-2'],
  ['NITRO, W.Va., March 2 -', 'NITRO', null, '3-2'],
  ['ARNHEM, the Netherlands, April 1 -', 'ARNHEM', null, '4-1'],
  ['RICHMOND, Va. Feb 26 -', 'RICHMOND', null, '2-26'],
  ['WASHINGTON, March 12, Reuter -', 'WASHINGTON', 'Reuters', '3-12'],
  ['MOSCOW. Jan 13 (Interfax) -', 'MOSCOW', 'Interfax', '1-13'],
  ['Berlin (dpa) -', 'Berlin', 'dpa', null],
  ['Berlin (dpa/tmn) -', 'Berlin', 'dpa', null],
  ['BERLIN, 13. Januar (dpa) -', 'BERLIN', 'dpa', '1-13'],
  ['Paris, Jan 13, 2022 (AFP) -', 'Paris', 'AFP', '1-13'],
  ['GINEBRA, 13 de enero de 2022 (AFP) -', 'GINEBRA', 'AFP', '1-13'],
  ['(ANSA) - ROME, JAN 13 -', 'ROME', 'ANSA', '1-13'],
  ['ROMA, 13 GEN -', 'ROMA', null, '1-13'],
  ['TOKYO, Jan. 13, 2022 (Kyodo) --', 'TOKYO', 'Kyodo', '1-13'],
  ['ST. LOUIS, Mo. (AP) —', 'ST. LOUIS', 'AP', null],
  ['UNITED NATIONS (AP) —', 'UNITED NATIONS', 'AP', null],
  ['WASHINGTON (AP) _', 'WASHINGTON', 'AP', null],
  ['WASHINGTON (Aug. 13) --', 'WASHINGTON', null, '8-13'],
  ['Washington (CNN) --', 'Washington', 'CNN', null],
  ['RIO DE JANEIRO, Ene 13 (Reuters) -', 'RIO DE JANEIRO', 'Reuters', '1-13'],
  ["COX'S BAZAR, Bangladesh, Jan 13 (Reuters) -", "COX'S BAZAR", 'Reuters', '1-13'],
  ['MÉXICO, D.F. —', 'MÉXICO', null, null],
  ['WASHINGTON —', 'WASHINGTON', null, null],
  ['São Paulo (AFP)', 'São Paulo', 'AFP', null],
  ['(Bloomberg) --', null, 'Bloomberg', null],
  ['Jan. 13 (Bloomberg) --', null, 'Bloomberg', '1-13'],
  ['LONDON (Bloomberg) –', 'LONDON', 'Bloomberg', null],
  ['LONDON (PA) —', 'LONDON', 'PA', null],
  ['MADRID, 13 Ene. (EUROPA PRESS) -', 'MADRID', 'Europa Press', '1-13'],
  ['México, 13 Ene (Notimex).-', 'México', 'Notimex', '1-13'],
  ['ASTANA. January 13. KAZINFORM –', 'ASTANA', 'Kazinform', '1-13'],
  ['KYIV, January 13 /Ukrinform/.', 'KYIV', 'Ukrinform', '1-13'],
  ['NEW DELHI, Thursday, Jan 13 (PTI) —', 'NEW DELHI', 'PTI', '1-13'],
  ['ROMA, 9 mayo (ACME) -', 'ROMA', 'ACME', '5-9'],
  ['Ginebra (Suiza), 13 ene (EFE).-', 'Ginebra', 'EFE', '1-13'],
  ['Redacción Internacional, 13 ene (EFE).-', null, 'EFE', '1-13'],
  ['ON THE ROAD TO BASRA, Iraq (AP) —', 'ON THE ROAD TO BASRA', 'AP', null],
  ['ISLAMABAD:', 'ISLAMABAD', null, null],
  ['COPENHAGUE (AFP)', 'COPENHAGUE', 'AFP', null],
  ['TOKYO, Jan. 13 (Jiji Press)--', 'TOKYO', 'Jiji Press', '1-13'],
  ['MOSCOW, January 13. /TASS/', 'MOSCOW', 'TASS', '1-13'],
  ['By Ana Pérez, WASHINGTON (AP) —', 'WASHINGTON', 'AP', null],
  ['MADRID, 13 (EUROPA PRESS)', 'MADRID', 'Europa Press', null],
  ['MADRID, 13 (EUROPA PRESS) -', 'MADRID', 'Europa Press', null],
  ['Madrid 13 (EFE).-', 'Madrid', 'EFE', null],
  ['Kyodo, TOKYO -', 'TOKYO', 'Kyodo', null],
  ['TOKYO, Jan. 3, Kyodo -', 'TOKYO', 'Kyodo', '1-3'],
  ['BUENOS AIRES (Xinhua)', 'BUENOS AIRES', 'Xinhua', null],
  ['(Reuters) -', null, 'Reuters', null],
  ['WASHINGTON, D.C. —', 'WASHINGTON', null, null],
  ['Hannover (dpa/lni) -', 'Hannover', 'dpa', null],
  ['BERLIN, 13. Januar (Reuters) -', 'BERLIN', 'Reuters', '1-13'],
  ['Paris, 13 janv. 2022 (AFP) -', 'Paris', 'AFP', '1-13'],
  ['МОСКВА, 13 января (Интерфакс) -', 'МОСКВА', 'Interfax', '1-13'],
  ['МОСКВА, 13 янв — РИА Новости.', 'МОСКВА', 'RIA Novosti', '1-13'],
  ['القاهرة (أ ف ب) -', 'القاهرة', 'AFP', null],
  ['القاهرة 13 يناير (رويترز) -', 'القاهرة', 'Reuters', '1-13'],
  ['新华社北京1月13日电', '北京', 'Xinhua', '1-13'],
  ['新华社北京1月13日电（记者王明）', '北京', 'Xinhua', '1-13'],
  ['（新华社北京1月13日电）', '北京', 'Xinhua', '1-13'],
];

describe('the datelines of the agencies', () => {
  test.each(forms)('%s', (printed, place, agency, day) => {
    const paragraph = `${printed} ${sentence}`;
    const dateline = readDateline(paragraph);
    expect(dateline?.printed).toBe(printed);
    expect(paragraph.slice(dateline?.length)).toBe(sentence);
    expect(dateline?.place).toBe(place);
    expect(dateline?.agency).toBe(agency);
    const date = dateline?.date;
    expect(date ? `${date.month}-${date.day}` : null).toBe(day);
  });
});

const sentences = [
  'On Tuesday, the president said – as he does – that the swans would be counted.',
  'In January 2020 (when the river froze) - the only time in memory - they walked.',
  'On Jan. 13 (Thursday) - The court met.',
  'Today, Jan 13 - The court met.',
  'March 3 - The day it rained.',
  'The Associated Press (AP) said it would appeal.',
  'Agence France-Presse (AFP) — The agency said it would appeal.',
  'NATO — The alliance said it would appeal.',
  'BREAKING - The man was found.',
  'WHO (World Health Organization) — The agency said.',
  'Smith (AP) reported that the man was found.',
  'London, 13 January 2022, was a cold day - They said so.',
  'President Jo Barrow, 79, said she would not run.',
  'SINGAPORE RUBBER NOON - APRIL 7 UNCERTAIN ONES MAY 195.00',
  'MINNEAPOLIS GRAIN CARLOTS APRIL 7 (in thousands/cars) RECEIPTS',
  'UPDATE 1-Oil falls on stronger dollar',
  'CANADIAN PACIFIC (CP) CONFIRMS EARNINGS',
  'Canadian Pacific (CP) Confirms Earnings',
  'Senator Smith (R) — The man who would be governor.',
  'A – B',
  '新华社记者王明周五表示，北京将于1月13日发电。',
  'قال الوزير (أ ف ب) إن كل شيء بخير.',
  'Kyodo, TOKYO and Jiji are agencies.',
  'PARIS, 13 (the number) is said to be unlucky.',
  '',
];

test.each(sentences)('no dateline: %s', (text) => {
  expect(readDateline(text)).toBeNull();
});

test('all cities of a dateline are given, the first as the place', () => {
  expect(readDateline(`GENEVA/ZURICH, Switzerland, Jan 13 (Reuters) - ${sentence}`)?.places).toEqual([
    'GENEVA',
    'ZURICH',
  ]);
});

test('a byline before the dateline can be parted from it', () => {
  expect(splitByline(`By Ana Pérez, WASHINGTON (AP) — ${sentence}`)).toEqual({
    byline: 'By Ana Pérez',
    rest: `WASHINGTON (AP) — ${sentence}`,
  });
  expect(splitByline(`WASHINGTON (AP) — ${sentence}`)).toBeNull();
});

test('what was printed is a prefix of any paragraph, and the sentence follows it', () => {
  const piece = fc.constantFrom(
    'PARIS',
    'Madrid',
    ', ',
    'Jan 13',
    '13 ene',
    ' (AP)',
    ' (EFE)',
    '.-',
    ' — ',
    ' - ',
    '/',
    'By ',
    '(ANSA) ',
    '. ',
    'TASS',
    ' ',
    sentence,
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (paragraph) => {
      const dateline = readDateline(paragraph);
      if (!dateline) return;
      expect(paragraph.startsWith(dateline.printed)).toBe(true);
      expect(dateline.printed).toBe(dateline.printed.trim());
      expect(dateline.length).toBeGreaterThanOrEqual(dateline.printed.length);
      expect(paragraph.slice(dateline.printed.length, dateline.length).trim()).toBe('');
      expect(dateline.confidence).toBeGreaterThan(0);
      expect(dateline.confidence).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});
