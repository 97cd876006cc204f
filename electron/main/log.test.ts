import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setupLog } from './log.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-log-'));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  rmSync(dir, { recursive: true });
  vi.restoreAllMocks();
});

test('a line is on disk at once, with its time, after those of earlier runs', () => {
  setupLog(join(dir, 'new')).log('first');
  const { log, path } = setupLog(join(dir, 'new'));
  log('second');
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, ''))).toEqual(['first', 'second']);
});

test('a long log is put aside, and only one is kept', () => {
  for (const n of [1, 2]) {
    writeFileSync(join(dir, 'pressmark.log'), `${n}`.repeat(1_000_001));
    setupLog(dir).log('new');
  }
  expect(readdirSync(dir).toSorted()).toEqual(['pressmark.log', 'pressmark.log.old']);
  expect(readFileSync(join(dir, 'pressmark.log.old'), 'utf8').slice(0, 1)).toBe('2');
  expect(readFileSync(join(dir, 'pressmark.log'), 'utf8')).toContain('new');
});

// Windows keeps who may read a folder elsewhere.
test.skipIf(process.platform === 'win32')('a profile that is made for it lets nobody else in', () => {
  setupLog(join(dir, 'new', 'profile'));
  for (const made of ['new', 'new/profile']) expect(statSync(join(dir, made)).mode & 0o777).toBe(0o700);
});
