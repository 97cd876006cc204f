import { expect, test } from 'vitest';
import { t } from '../../i18n/i18n.ts';
import { answering, type Setting } from './setting.ts';

const settings: readonly Setting[] = [
  { id: 'appearance', words: [t('settings.appearance')], content: null },
  { id: 'backups', words: [t('keeping.title'), t('keeping.what')], content: null },
  { id: 'textSize', words: [t('settings.textSize')], content: null },
];
const found = (typed: string) => answering(settings, typed).map(({ id }) => id);

test('a setting is found by its name, by what is said of it and by what others call it', () => {
  expect(found('APPEAR')).toEqual(['appearance']);
  expect(found('whole copy')).toEqual(['backups']);
  expect(found('dark mode')).toEqual(['appearance']);
  expect(found('font')).toEqual(['textSize']);
});

test('every word typed must be there, in any order', () => {
  expect(found('size text')).toEqual(['textSize']);
  expect(found('size backup')).toEqual([]);
});

test('with nothing typed all are there, in their order', () => {
  expect(found('  ')).toEqual(['appearance', 'backups', 'textSize']);
});
