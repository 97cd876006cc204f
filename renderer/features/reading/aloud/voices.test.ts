import { expect, test } from 'vitest';
import { voiceFor, voicesFor } from './voices.ts';

const voice = (voiceURI: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) =>
  ({ voiceURI, name: voiceURI, lang, default: false, localService: true, ...more }) as SpeechSynthesisVoice;
const voices = [
  voice('anna', 'de-DE'),
  voice('cloud', 'en-US', { localService: false }),
  voice('daniel', 'en_GB'),
  voice('samantha', 'en-US', { default: true }),
];

test('a language is read by a voice that speaks it, the system’s own choice first', () => {
  expect(voiceFor(voices, 'en', undefined)?.voiceURI).toBe('samantha');
  expect(voiceFor(voices, 'de', undefined)?.voiceURI).toBe('anna');
  expect(voiceFor(voices, 'ar', undefined)).toBeNull();
});

test('the voice that was chosen for a language goes before, if it is still there', () => {
  expect(voiceFor(voices, 'en', 'daniel')?.voiceURI).toBe('daniel');
  expect(voiceFor(voices, 'en', 'gone')?.voiceURI).toBe('samantha');
});

test('a voice that would send the text to a server is never taken', () => {
  expect(voicesFor(voices, 'en').map(({ voiceURI }) => voiceURI)).toEqual(['samantha', 'daniel']);
  expect(voiceFor(voices, 'en', 'cloud')?.voiceURI).toBe('samantha');
});
