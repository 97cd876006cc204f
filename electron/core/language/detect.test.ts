import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect.ts';
import { languageRows } from './detection/language-rows.ts';
import { samples } from './detection/samples.ts';
import { scripts } from './detection/scripts.ts';

const sentences = Object.entries(samples).flatMap(([language, pair]) =>
  pair.map((text) => [language, text] as const),
);

test.each(sentences)('%s: %s', (language, text) => {
  const detected = detectLanguage(text);
  expect(detected?.language).toBe(language);
  expect(detected?.confidence).toBeGreaterThan(0.5);
  expect(detected?.confidence).toBeLessThanOrEqual(1);
});

test('two sentences of every language are tested, those of rarer scripts aside', () => {
  const rare = 'pa gu te kn ml si lo my km am'.split(' ');
  const known = [
    ...languageRows.map((row) => row.language),
    ...scripts.flatMap(({ only }) => (only === undefined ? [] : [only])),
  ];
  expect(Object.keys(samples).toSorted()).toEqual(
    [...new Set(known)].filter((language) => !rare.includes(language)).toSorted(),
  );
});

describe('languages that are close', () => {
  test.each([
    ['es', 'La Policía dijo que el tren no llegó a la estación y que los pasajeros están bien.'],
    ['pt', 'A polícia disse que o trem não chegou à estação e que os passageiros estão bem.'],
    ['gl', 'A policía dixo que o tren non chegou á estación e que os pasaxeiros están ben.'],
    ['ca', 'La policia va dir que el tren no va arribar a l’estació i que els passatgers estan bé.'],
    ['it', 'La polizia ha detto che il treno non è arrivato alla stazione e che i passeggeri stanno bene.'],
    [
      'da',
      'Politiet siger, at toget ikke kom frem til stationen, og at passagererne har det godt efter turen.',
    ],
    [
      'nb',
      'Politiet sier at toget ikke kom fram til stasjonen, og at passasjerene har det bra etter turen nå.',
    ],
    ['sv', 'Polisen säger att tåget inte kom fram till stationen och att passagerarna mår bra efter resan.'],
    [
      'cs',
      'Policie uvedla, že vlak do stanice nepřijel, protože se na trati zřítil strom, který byl ztrouchnivělý.',
    ],
    [
      'sk',
      'Polícia uviedla, že vlak do stanice neprišiel, pretože sa na trati zrútil strom, ktorý bol spráchnivený.',
    ],
    [
      'id',
      'Polisi mengatakan bahwa kereta itu tidak tiba di stasiun karena pohon tumbang, dan penumpang bisa pulang.',
    ],
    [
      'ms',
      'Polis berkata bahawa kereta api itu tidak tiba di stesen kerana pokok tumbang, dan penumpang boleh pulang.',
    ],
    [
      'hr',
      'Policija je rekla da vlak nije stigao u postaju i da su putnici dobro, ali tko je kriv još se ne zna prije istrage.',
    ],
    [
      'sr',
      'Policija je rekla da voz nije stigao u stanicu i da su putnici dobro, ali ko je kriv još se ne zna pre istrage.',
    ],
    ['ru', 'Полиция сообщила, что поезд не прибыл на станцию, но с пассажирами всё хорошо.'],
    ['uk', 'Поліція повідомила, що потяг не прибув на станцію, але з пасажирами все гаразд.'],
    ['bg', 'Полицията съобщи, че влакът не е пристигнал на гарата, но пътниците са добре.'],
  ] as const)('%s: %s', (language, text) => expect(detectLanguage(text)?.language).toBe(language));
});

test.each([
  '',
  'Madrid',
  'Москва',
  '東京',
  'Storm hits coast',
  'Shr 23 cts vs 25 cts Net 1,234,567 vs 2,345,678 Revs 12.3 mln vs 11.2 mln',
  '12 34 56',
  'Qtly div 18 cts vs 18 cts prior Pay April 15 Record March 31',
  'Acme Marenga Saltmouth Penhallow Arrabal Konyrova Berrocal Bermejo Requejo Serik',
  'MONEY RATES 6-1/8 6-1/4 3 MTHS 6-3/8 6-1/2 6 MTHS 6-5/8 6-3/4 12 MTHS 7 7-1/8',
])('too little to tell: %s', (text) => expect(detectLanguage(text)).toBeNull());

test('an accent that is written as a sign of its own is the same letter', () => {
  const [text] = samples.vi ?? [''];
  expect(detectLanguage(text.normalize('NFD'))?.language).toBe('vi');
});
