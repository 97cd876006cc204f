import { expect, test } from 'vitest';
import { boundedText, isCutShort } from './bounded-text.ts';
import { readClip } from './read-clip.ts';

const taken = { url: null, capturedAt: '2024-05-06T07:08:09Z', source: 'clip' };
const words = 'The ferry came back to the island on Monday, said its captain. ';

test('a text beyond measure is read up to a point, and says so', () => {
  const bytes = Buffer.from(`Ferry returns\n\n${words.repeat(200_000)}`);
  const { headline, text, warnings } = readClip({ ...taken, bytes, type: 'text/plain' });
  expect(headline).toBe('Ferry returns');
  expect(text.length).toBeGreaterThan(9_000_000);
  expect(text.length).toBeLessThanOrEqual(10_000_000);
  expect(warnings).toContain(isCutShort);
});

test('a page is cut before a tag, and pictures in it are not counted', () => {
  const picture = `<img src="data:image/png;base64,${'iVBO'.repeat(3_000_000)}">`;
  expect(boundedText(`<p>a</p>${picture}<p>b</p>`).isCut).toBe(false);
  const { text, isCut } = boundedText(`${picture}${'<p>a</p>'.repeat(2_000_000)}`);
  expect(isCut).toBe(true);
  expect(text.startsWith(picture)).toBe(true);
  expect(text.slice(picture.length)).toMatch(/^(?:<p>a<\/p>)+(?:<p>a)?$/);
});
