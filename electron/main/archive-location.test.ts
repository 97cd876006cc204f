import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { locateArchive } from './archive-location.ts';

const base = { args: [], env: {}, cwd: resolve('/somewhere'), userData: resolve('/home/p/Pressmark') };

test('the archive is in the person’s data folder', () => {
  const own = locateArchive(base);
  expect(own).toEqual({
    dir: join(base.userData, 'archive'),
    configDir: base.userData,
    profileDir: base.userData,
  });
});

test('--archive wins over PRESSMARK_ARCHIVE, in either spelling, and is seen from where the program was started', () => {
  const env = { PRESSMARK_ARCHIVE: resolve('/env') };
  expect(locateArchive({ ...base, env }).dir).toBe(resolve('/env'));
  expect(locateArchive({ ...base, env, args: ['.', '--archive', 'mine'] }).dir).toBe(
    resolve('/somewhere/mine'),
  );
  expect(locateArchive({ ...base, env, args: ['--archive=mine'] }).dir).toBe(resolve('/somewhere/mine'));
  expect(locateArchive({ ...base, env, args: ['--archive'] }).dir).toBe(resolve('/env'));
});

test('another archive has a profile of its own, always the same, and the settings stay shared', () => {
  const at = (dir: string) => locateArchive({ ...base, args: ['--archive', dir] });
  expect(at('a').profileDir).toBe(at('a').profileDir);
  expect(at('a').profileDir).not.toBe(at('b').profileDir);
  expect(at('a').configDir).toBe(base.userData);
  expect(at(join(base.userData, 'archive')).profileDir).toBe(base.userData);
});
