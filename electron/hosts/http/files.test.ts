import { sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileWithin } from './files.ts';

test('the root is the page', () => {
  expect(fileWithin('/app/out', '/')).toBe(['', 'app', 'out', 'index.html'].join(sep));
});

test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/assets/../../secret', '/%00', '/%zz', '/..'])(
  '%s leads nowhere',
  (path) => {
    expect(fileWithin('/app/out', path)).toBeNull();
  },
);

test('no path leaves the folder', () => {
  const part = fc.constantFrom('..', '.', '', '%2e%2e', '%2f', 'a', '\\', '..\\');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const path = fileWithin('/app/out', `/${parts.join('/')}`);
      expect(path === null || path.startsWith(`/app/out${sep}`)).toBe(true);
    }),
  );
});
