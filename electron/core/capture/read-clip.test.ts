import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../contract/article.ts';
import type { Clip } from './clip.ts';
import { kindOf } from './kind.ts';
import { readClip } from './read-clip.ts';

function clip(content: string | Uint8Array, more: Partial<Clip> = {}): Clip {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { bytes, type: null, url: null, capturedAt: '2023-05-10T12:00:00Z', source: 'test', ...more };
}

const spanish = readFileSync(join(import.meta.dirname, 'fixtures/text/efe-spanish/input.txt'), 'utf8');

test('a text clip is read with its language', () => {
  const reading = readClip(clip(spanish));
  expect(reading).toMatchObject({ place: 'Madrid', agency: 'EFE', language: 'es', html: null });
  expect(reading.origins.language?.origin).toBe('detected');
});

test('the same text in Latin-1 gives the same reading', () => {
  const plain = spanish.replaceAll('“', '"').replaceAll('”', '"');
  const latin1 = readClip(
    clip(new Uint8Array(Buffer.from(plain, 'latin1')), { type: 'text/plain; charset=latin1' }),
  );
  expect(latin1.text).toBe(readClip(clip(plain)).text);
});

test('a page is read as a page', () => {
  const page = `<!doctype html><html lang="en"><head><title>Night ferry saved</title></head><body><article><h1>Night ferry saved</h1>
    <p>WASHINGTON (AP) — The town has voted to keep its night ferry, which carried 611 people last year, in spite of its cost.</p>
    <p>The council said the ferry loses money on every crossing but that it would not be the one to end it.</p></article></body></html>`;
  const reading = readClip(clip(page, { type: 'text/html' }));
  expect(reading.headline).toBe('Night ferry saved');
  expect(reading.dateline).toBe('WASHINGTON (AP) —');
  expect(reading.html).not.toBeNull();
});

describe('the kind is decided by type and content', () => {
  test.each([
    [null, '<!DOCTYPE html><html><p>A</p>', 'html'],
    [null, '<!-- saved from url=(0020)https://x.example/ -->\n<html><p>A</p></html>', 'html'],
    [null, '<p>One</p><p>Two</p>', 'html'],
    [null, 'The tag <p> opens a paragraph, </p> closes it, <div> does not.', 'text'],
    [null, '<TICK> rose two cts, <TOCK> fell.', 'text'],
    ['text/html', 'No tag at all', 'text'],
    ['text/html; charset=utf-8', '<b>Bold</b>', 'html'],
    ['text/plain', '<p>One</p><p>Two</p>', 'text'],
    ['text/plain', '<!doctype html><p>One</p>', 'html'],
  ] as const)('%s, %s', (type, text, kind) => expect(kindOf(type, text)).toBe(kind));
});

test('a file that is no text is refused by name', () => {
  expect(() => readClip(clip('%PDF-1.7 ...', { source: 'report.pdf' }))).toThrow('report.pdf is a PDF');
  const zeros = new Uint8Array(Buffer.from('ab\u0000cdefghijklmn\u0000opqrst'));
  expect(() => readClip(clip(zeros))).toThrow('no text');
});

test('an empty clip and any string are read without a fault', () => {
  expect(readClip(clip('')).text).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(readingSchema.safeParse(readClip(clip(text))).success).toBe(true);
    }),
    { numRuns: 300 },
  );
});
