import { expect, test } from 'vitest';
import { isNewsroomNote, noteWarnings } from './notes.ts';

test.each([
  'Correction: An earlier version gave the wrong year.',
  'This story has been corrected to show that the board was founded in 1911.',
  'An earlier version of this article misspelled a name.',
  'Disclosure: The author owns shares in the ferry.',
  'Fe de errores: Se decía que la lonja abrió en 1921.',
  'Anm. d. Red.: In einer früheren Version stand 1921.',
  'In einer früheren Version dieses Artikels hieß es, es sei 1921 gewesen.',
  'Erratum : la criée a ouvert en 1911.',
  'Errata corrige: era il 1911.',
  'Sprostowanie: było to w 1911 roku.',
  'Исправление: это было в 1911 году.',
  'تصحيح: تأسست الهيئة عام 1911.',
  'תיקון: הרשות הוקמה ב-1911.',
  '更正：港务局成立于1911年。',
  '【訂正】正しくは1911年でした。',
  '바로잡습니다: 1911년이 맞습니다.',
])('a note: %s', (line) => expect(isNewsroomNote(line)).toBe(true));

test.each([
  'Corrections officers walked out on Tuesday.',
  'Updates are expected within the hour, said the board.',
  'Hinweise auf ein Verbrechen gibt es nicht.',
  'La corrección de los exámenes empezó ayer.',
  '订正本已于昨日发行。',
])('the story: %s', (line) => expect(isNewsroomNote(line)).toBe(false));

test('a note is marked for the reader', () => {
  expect(noteWarnings(['The story.', 'Correction: 1911, not 1921.'])).toEqual([
    "The newsroom's note on this story: “Correction: 1911, not 1921.”",
  ]);
});
