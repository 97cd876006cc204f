import { expect, test } from 'vitest';
import { answers } from './answers.ts';

test.each([
  ['Größe des Textes', 'grosse', true],
  ['Größe des Textes', 'größe TEXT', true],
  ['Taille du texte, Réglages', 'reglages taille', true],
  ['Retenir la présence', 'PRÉSENCE', true],
  ['النسخ الاحتياطيّة', 'الاحتياطية', true],
  ['备份与恢复', '恢复', true],
  ['Backups', 'backup key', false],
  ['Backups', '', true],
  ['Backups', '  ', true],
])('“%s” answers “%s”: %s', (text, typed, does) => {
  expect(answers(text, typed)).toBe(does);
});
