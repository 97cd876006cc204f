import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createKnownArchives } from '../hosts/archives/known-archives.ts';
import { locateArchive } from './archive-location.ts';

const base = { args: [], env: {}, cwd: resolve('/somewhere'), userData: resolve('/home/p/Pressmark') };

test('the archive is in the person’s data folder', () => {
  const own = locateArchive(base);
  expect(own).toEqual({
    dir: join(base.userData, 'archive'),
    missed: null,
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

test('the archive that the person chose last is opened with their usual profile, so that a second start finds the first', () => {
  const userData = mkdtempSync(join(tmpdir(), 'pressmark-location-'));
  const chosen = join(userData, 'news');
  createKnownArchives(userData).choose(chosen);
  const missed = locateArchive({ ...base, userData });
  expect(missed).toMatchObject({ dir: join(userData, 'archive'), missed: chosen });
  mkdirSync(chosen);
  writeFileSync(join(chosen, 'archive.sqlite'), '');
  const found = locateArchive({ ...base, userData });
  expect(found).toMatchObject({ dir: chosen, missed: null, profileDir: userData });
  expect(locateArchive({ ...base, userData, args: ['--archive', chosen] }).profileDir).not.toBe(userData);
  rmSync(userData, { recursive: true });
});
