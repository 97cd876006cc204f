import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const doc = readFileSync(join(root, 'docs', 'security.md'), 'utf8');

/** `path` “title”, as docs/security.md names tests. */
const named = [...doc.matchAll(/`([\w./-]+\.test\.ts)` “([^”]+)”/g)].map(([, path = '', title = '']) => ({
  path,
  title,
}));

/** The titles in a file, however its strings are quoted or built. */
const titlesIn = (path: string): string => readFileSync(path, 'utf8').replaceAll("\\'", "'");

test('docs/security.md names a test for each point, and each one exists', () => {
  expect(named.length).toBeGreaterThan(50);
  const missing = named.filter(({ path, title }) => {
    const file = join(root, path);
    return !existsSync(file) || !titlesIn(file).includes(title);
  });
  expect(missing).toEqual([]);
});

test('every file that it names exists, and every test file it names has a title with it', () => {
  const files = [...doc.matchAll(/`((?:electron|tests|scripts|renderer|\.github)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const titled = new Set(named.map(({ path }) => path));
  const alone = files.filter((path) => path.endsWith('.test.ts') && !titled.has(path));
  expect(alone).toEqual(['scripts/security-doc.test.ts']);
});

test('each of the twenty points of Electron’s checklist is there', () => {
  const from = doc.indexOf('## Electron');
  const list = doc.slice(from, doc.indexOf('\n## ', from + 1));
  for (let point = 1; point <= 20; point++) expect(list).toMatch(new RegExp(`(^|\\s)${point}\\. `, 'm'));
});
