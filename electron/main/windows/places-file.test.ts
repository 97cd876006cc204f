import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlaces, type WindowPlace, writePlaces } from './places-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-places-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (at: string): WindowPlace => ({
  bounds: { x: 1, y: 2, width: 900, height: 700 },
  maximized: false,
  at,
});

test('each window’s place is kept, with what it showed', () => {
  const path = join(folder, 'window.json');
  expect(readPlaces(path)).toEqual([]);
  writePlaces(path, [place(''), place('#/article/k3m9')]);
  expect(readPlaces(path)).toEqual([place(''), place('#/article/k3m9')]);
});

test('the one place of an older Pressmark is understood', () => {
  const path = join(folder, 'window.json');
  const { at: _, ...old } = place('');
  writeFileSync(path, JSON.stringify(old));
  expect(readPlaces(path)).toEqual([place('')]);
});

test.each([
  '{"bounds":{"x":"1"',
  '[{"bounds":3}]',
  'null',
  '[{"bounds":{"x":1,"y":2,"width":3,"height":4},"maximized":false,"at":"https://example.org"}]',
])('a file that cannot be read is forgotten: %s', (text) => {
  const path = join(folder, 'window.json');
  writeFileSync(path, text);
  expect(readPlaces(path)).toEqual([]);
});

test('a file that names windows without end opens some', () => {
  const path = join(folder, 'window.json');
  writePlaces(
    path,
    Array.from({ length: 500 }, () => place('')),
  );
  expect(readPlaces(path)).toHaveLength(20);
});
