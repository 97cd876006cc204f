import { expect, test } from 'vitest';
import { filesIn } from './dropped-files.ts';

const file = (fullPath: string): FileSystemEntry =>
  ({
    isFile: true,
    isDirectory: false,
    fullPath,
    name: fullPath.split('/').at(-1),
    file: (take: (file: File) => void) => take(new File(['x'], fullPath)),
  }) as unknown as FileSystemEntry;

/** As Chromium tells of a folder: in pieces, and the last is empty. */
const folder = (fullPath: string, pieces: readonly (readonly FileSystemEntry[])[]): FileSystemEntry =>
  ({
    isFile: false,
    isDirectory: true,
    fullPath,
    name: fullPath.split('/').at(-1),
    createReader() {
      const left = [...pieces];
      return { readEntries: (take: (some: readonly FileSystemEntry[]) => void) => take(left.shift() ?? []) };
    },
  }) as unknown as FileSystemEntry;

const pathsIn = async (entries: readonly FileSystemEntry[], signal = new AbortController().signal) =>
  (await filesIn(entries, signal)).map(({ path }) => path);

test('folders are walked to their ends, and every file keeps its place', async () => {
  const saved = folder('/saved', [
    [file('/saved/page.html'), folder('/saved/page_files', [[file('/saved/page_files/a.png')]])],
    [file('/saved/another.html')],
  ]);
  expect(await pathsIn([saved, file('/notes.md')])).toEqual([
    'notes.md',
    'saved/another.html',
    'saved/page.html',
    'saved/page_files/a.png',
  ]);
});

test('an empty folder has no files, and a walk that was stopped ends', async () => {
  expect(await pathsIn([folder('/empty', [])])).toEqual([]);
  const stopped = new AbortController();
  stopped.abort();
  expect(await pathsIn([file('/a.txt')], stopped.signal)).toEqual([]);
});
