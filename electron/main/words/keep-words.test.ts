import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { englishShellWords } from '../../contract/shell-words.ts';
import { fill } from './fill.ts';
import { keepWords } from './keep-words.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const german = { ...englishShellWords, log: 'Protokoll anzeigen' };

test('the next start speaks the language of the last', () => {
  const path = join(folder, 'words.json');
  expect(keepWords(path, () => {}).current()).toEqual(englishShellWords);
  keepWords(path, () => {}).set(german);
  expect(keepWords(path, () => {}).current()).toEqual(german);
});

test('words of another Pressmark, and what is no file of words, are English', () => {
  const path = join(folder, 'words.json');
  for (const text of ['{"log":"Protokoll"}', 'not JSON', '']) {
    writeFileSync(path, text);
    expect(keepWords(path, () => {}).current()).toEqual(englishShellWords);
  }
});

test('a disk that is full costs only the next start its language', () => {
  const lines: string[] = [];
  const words = keepWords(join(folder, 'no', 'such', 'folder'), (line) => lines.push(line));
  words.set(german);
  expect(words.current()).toEqual(german);
  expect(lines).toHaveLength(1);
});

test('a piece is put in as it is, whatever signs it has', () => {
  expect(fill('Search for “%s”', '$& %s')).toBe('Search for “$& %s”');
});
