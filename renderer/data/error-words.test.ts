import { afterEach, expect, test } from 'vitest';
import { HostError } from '../host/host-error.ts';
import { showLanguage } from '../i18n/i18n.ts';
import { errorWords } from './error-words.ts';

const locked = new HostError({ code: 'archive-locked', message: 'Close the other program.' });

afterEach(() => showLanguage('en'));

test('in English an error is told by its own message alone', () => {
  expect(errorWords(locked)).toBe('Close the other program.');
});

test('in another language its kind is said first in that language, and the message stays', async () => {
  await showLanguage('de');
  expect(errorWords(locked)).toBe('Ein anderes Programm schreibt in dieses Archiv. Close the other program.');
  expect(errorWords(new Error('The clipboard refused.'))).toBe('The clipboard refused.');
});
