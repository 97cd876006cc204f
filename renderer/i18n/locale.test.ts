import { expect, test } from 'vitest';
import { languageFor, localeFor } from './locale.ts';

test('the system’s dearest language that the interface speaks is taken', () => {
  expect(languageFor('system', ['pt-BR', 'fr-CA', 'en'])).toBe('fr');
  expect(languageFor('system', ['zh-Hans-CN'])).toBe('zh');
});

test('a system that speaks none of the languages gets English', () => {
  expect(languageFor('system', ['ja-JP'])).toBe('en');
  expect(languageFor('system', [])).toBe('en');
});

test('a choice of the person’s goes before the system’s', () => {
  expect(languageFor('ar', ['de-DE'])).toBe('ar');
});

test('dates and numbers are by the customs of the person’s own country', () => {
  expect(localeFor('de', ['en-US', 'de-AT'])).toBe('de-AT');
  expect(localeFor('de', ['en-US'])).toBe('de');
});

test('English without a country writes the day before the month', () => {
  expect(localeFor('en', ['ru-RU'])).toBe('en-GB');
  expect(localeFor('en', ['en-US'])).toBe('en-US');
});
