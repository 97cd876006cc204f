import { posix, sep, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileWithin } from './files.ts';

test('the root is the page', () => {
  expect(fileWithin('/app/out', '/')).toBe(['', 'app', 'out', 'index.html'].join(sep));
});

test('a built file is found by its name', () => {
  expect(fileWithin('/app/out', '/assets/index-JX_61BE4.js')).toBe(
    ['', 'app', 'out', 'assets', 'index-JX_61BE4.js'].join(sep),
  );
});

/** Ways up and out, in the spellings of every system. */
const ways = [
  '/../secret',
  '/..',
  '/.',
  '//etc/passwd',
  '/%2e%2e/secret',
  '/..%2fsecret',
  '/%2e%2e%2fsecret',
  '/assets/../../secret',
  '/assets/%2e%2e/%2e%2e/secret',
  '/%252e%252e%252fsecret',
  '/%25252e%25252e/secret',
  '/..%c0%afsecret',
  '/..;/secret',
  '/..\\secret',
  '/..%5csecret',
  '/..%255csecret',
  '/assets\\..\\..\\secret',
  '/%5c%5chost%5cshare%5csecret',
  '/C:/Windows/win.ini',
  '/C%3a%5cWindows%5cwin.ini',
  '/C:secret',
  '/index.html::$DATA',
  '/index.html:stream',
  '/index.html%00.png',
  '/%00',
  '/%zz',
  '/con',
  '/assets/NUL.js',
  '/lpt1/x',
  '/.env',
  '/assets/.hidden',
  '/~root',
  '/index.html ',
  '/index.html%20',
];

describe('what leads nowhere', () => {
  test.each(ways)('%s', (path) => {
    expect(fileWithin('/app/out', path)).toBeNull();
  });
});

test('no path leaves the folder, by the rules of any system', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '%5c', 'a', '\\', '..\\', 'C:', '%00', 'con'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const asked = `/${parts.join('/')}`;
      const path = fileWithin('/app/out', asked);
      if (path === null) return;
      expect(path.startsWith(`/app/out${sep}`)).toBe(true);
      const rest = decodeURIComponent(asked);
      expect(posix.join('/app/out', rest)).toMatch(/^\/app\/out\//);
      expect(win32.join('C:\\app\\out', rest)).toMatch(/^C:\\app\\out\\/);
    }),
  );
});
