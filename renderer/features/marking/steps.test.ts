import { expect, test } from 'vitest';
import { stepBy, stepsOf } from './steps.ts';

const text = 'Fog lay over Tornvik. Nobody saw the light.\n\nThe ferry waited.';
const steps = stepsOf(text, 'en');

/** What is selected after these keys, beginning with the first sentence. */
const press = (...keys: string[]) => {
  let span = steps.sentences[0] ?? { from: 0, to: 0 };
  for (const key of keys) span = stepBy(key, span, steps) ?? span;
  return text.slice(span.from, span.to);
};

test('down and up go from sentence to sentence, and stay at the ends', () => {
  expect(press('ArrowDown')).toBe('Nobody saw the light.');
  expect(press('ArrowDown', 'ArrowDown')).toBe('The ferry waited.');
  expect(press('ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('The ferry waited.');
  expect(press('ArrowDown', 'ArrowUp')).toBe('Fog lay over Tornvik.');
  expect(press('ArrowUp')).toBe('Fog lay over Tornvik.');
});

test('right and left go from word to word', () => {
  expect(press('ArrowRight')).toBe('lay');
  expect(press('ArrowRight', 'ArrowRight')).toBe('over');
  expect(press('ArrowRight', 'ArrowRight', 'ArrowLeft')).toBe('lay');
});

test('with Shift the end moves by words or sentences, and never before the beginning', () => {
  expect(press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')).toBe('lay over Tornvik');
  expect(press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft')).toBe('lay');
  expect(press('ArrowRight', 'Shift+ArrowLeft')).toBe('lay');
  expect(press('Shift+ArrowDown')).toBe('Fog lay over Tornvik. Nobody saw the light.');
  expect(press('Shift+ArrowDown', 'Shift+ArrowUp')).toBe('Fog lay over Tornvik.');
});

test('other keys mean nothing, and a language no one knows is no fault', () => {
  expect(stepBy('x', { from: 0, to: 1 }, steps)).toBeNull();
  expect(stepsOf('Eins. Zwei.', 'not a language').sentences).toHaveLength(2);
});
