import { expect, test } from 'vitest';
import { detectLanguage } from './detect.ts';

test.each([
  [
    'en',
    'The government announced new economic measures on Thursday for the coming months, and the opposition said that they were late.',
  ],
  [
    'es',
    'El gobierno anunció este jueves nuevas medidas económicas para los próximos meses en todo el país.',
  ],
  [
    'pt',
    'O governo anunciou nesta quinta-feira novas medidas econômicas para os próximos meses, e a oposição disse que não são o bastante.',
  ],
  [
    'fr',
    'Le gouvernement a annoncé jeudi de nouvelles mesures économiques pour les prochains mois dans tout le pays.',
  ],
  ['it', 'Il governo ha annunciato giovedì nuove misure economiche per i prossimi mesi in tutto il paese.'],
  ['de', 'Die Regierung kündigte am Donnerstag neue Maßnahmen für die kommenden Monate im ganzen Land an.'],
  [
    'pl',
    'Rząd ogłosił w czwartek nowe środki gospodarcze na najbliższe miesiące w całym kraju, powiedział minister.',
  ],
  ['ja', '政府は木曜日、今後数カ月の新たな経済対策を発表したと大臣が述べた。'],
] as const)('%s', (language, text) => {
  const detected = detectLanguage(text);
  expect(detected?.language).toBe(language);
  expect(detected?.confidence).toBeGreaterThan(0.5);
  expect(detected?.confidence).toBeLessThanOrEqual(1);
});

test.each([
  '',
  'Madrid',
  'Shr 23 cts vs 25 cts Net 1,234,567 vs 2,345,678 Revs 12.3 mln vs 11.2 mln',
  '12 34 56',
])('too little to tell: %s', (text) => expect(detectLanguage(text)).toBeNull());
