import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programVersion } from './version.ts';

test('the version told is the version of the package', () => {
  const path = new URL('../../package.json', import.meta.url);
  expect(programVersion).toBe(JSON.parse(readFileSync(path, 'utf8')).version);
});
