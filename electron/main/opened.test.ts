import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gather, openedFromArguments, openedFromLink } from './opened.ts';
import { openedBySecond } from './single-instance.ts';

const cwd = resolve('/work');
const appPath = resolve('/opt/pressmark');
const opened = (...args: string[]) => openedFromArguments({ args, cwd, appPath });

describe('what a program is started with', () => {
  test('files are seen from where it was started', () => {
    expect(opened('a.html', resolve('/b.txt'))).toEqual([
      { kind: 'files', paths: [resolve('/work/a.html'), resolve('/b.txt')] },
    ]);
  });

  test('files may be named by address, as desktops of Linux do', () => {
    const path = resolve('/tmp/two words.html');
    expect(opened(pathToFileURL(path).href)).toEqual([{ kind: 'files', paths: [path] }]);
  });

  test('switches, the archive and the program itself are no files', () => {
    expect(opened(appPath, '--archive', 'mine', '--no-sandbox', '--archive=mine', '-v', '')).toEqual([]);
  });

  test('a site’s address is not taken for a file', () => {
    expect(opened('https://example.org/a.html', 'file://%zz')).toEqual([]);
  });

  test('links come beside files', () => {
    expect(opened('a.html', 'pressmark://article/k3m9')).toEqual([
      { kind: 'files', paths: [resolve('/work/a.html')] },
      { kind: 'article', id: 'k3m9' },
    ]);
  });
});

describe('a link', () => {
  test.each([
    ['pressmark://article/k3m9x2', { kind: 'article', id: 'k3m9x2' }],
    ['PRESSMARK://article/k3m9x2/', { kind: 'article', id: 'k3m9x2' }],
    ['pressmark://search?q=tag%3Awar%20%22two%20words%22', { kind: 'search', query: 'tag:war "two words"' }],
    ['pressmark://article/k3m9x2?h=p4n8', { kind: 'article', id: 'k3m9x2', highlight: 'p4n8' }],
    ['pressmark://article/k3m9x2?h=../x', { kind: 'article', id: 'k3m9x2' }],
    ['pressmark://search?q=', { kind: 'search', query: '' }],
    [
      'pressmark://add?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc',
      { kind: 'address', url: 'https://example.org/a?b=c' },
    ],
  ])('%s is understood', (link, expected) => {
    expect(openedFromLink(link)).toEqual(expected);
  });

  test.each([
    'pressmark://article/',
    'pressmark://article/a/b',
    'pressmark://article/..%2F..%2Fetc',
    'pressmark://import?path=/etc/passwd',
    'pressmark://search',
    'pressmark://search/more?q=x',
    'pressmark://add?url=file%3A%2F%2F%2Fetc%2Fpasswd',
    'pressmark://add?url=javascript%3Aalert(1)',
    'pressmark://add?url=https%3A%2F%2F',
    'pressmark://add?url=https%3A%2F%2Fexample.org%2Fa%20b',
    'pressmark://add/x?url=https%3A%2F%2Fexample.org',
    `pressmark://article/${'a'.repeat(65)}`,
    `pressmark://search?q=${'a'.repeat(20_000)}`,
    'pressmark:',
    'https://article/k3m9x2',
  ])('%s is nothing', (link) => {
    expect(openedFromLink(link)).toBeNull();
  });
});

test('no link is understood as anything that acts, or throws', () => {
  const parts = fc.constantFrom(
    'article',
    'search',
    'add',
    'import',
    '/',
    '?',
    'q=',
    'url=',
    '%2F',
    '..',
    '#',
    ':',
    'file:///',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 8 }), (pieces) => {
      const opened = openedFromLink(`pressmark://${pieces.join('')}`);
      if (opened?.kind === 'address') expect(opened.url).toMatch(/^https?:/i);
      expect([undefined, 'article', 'search', 'address']).toContain(opened?.kind);
    }),
  );
});

test('files that macOS names one by one are imported together', async () => {
  const { promise, resolve } = Promise.withResolvers<readonly string[]>();
  const file = gather(resolve, 10);
  file('/a.html');
  file('/b.html');
  expect(await promise).toEqual(['/a.html', '/b.html']);
});

describe('a second start', () => {
  test('hands over its files as seen from where it was started', () => {
    expect(openedBySecond({ args: ['a.html'], cwd: resolve('/other') }, appPath)).toEqual([
      { kind: 'files', paths: [resolve('/other/a.html')] },
    ]);
  });

  test('is only brought to the front where it sent anything else', () => {
    for (const data of [undefined, null, [], { args: 'a.html', cwd }, { args: [1], cwd }, { args: [] }]) {
      expect(openedBySecond(data, appPath)).toEqual([]);
    }
  });
});
