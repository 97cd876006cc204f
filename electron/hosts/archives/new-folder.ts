import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { ArchiveError } from '../../contract/errors.ts';
import { isArchive } from './known-archives.ts';

/** @throws bad-input where a path is not whole */
function wholePath(path: string): string {
  if (!isAbsolute(path))
    throw new ArchiveError('bad-input', `“${path}” is not a whole path. Begin with the disk or “/”.`);
  return resolve(path);
}

/** @throws not-found where there is no archive in the folder */
export function folderToOpen(path: string): string {
  const dir = wholePath(path);
  if (isArchive(dir)) return dir;
  throw new ArchiveError(
    'not-found',
    `There is no archive in ${dir}. Choose the folder that has “archive.sqlite” in it, or make a new archive.`,
  );
}

/** Signs that a name may not have on one system or another: https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const forbidden = /[\p{Cc}<>:"/\\|?*]|^\.|[. ]$/u;

/**
 * The folder of a new archive, which is not there yet or empty.
 *
 * @throws bad-input where the name is none, or the folder has something in it already
 */
export function folderForNew(parent: string, name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || forbidden.test(trimmed)) {
    throw new ArchiveError(
      'bad-input',
      `“${name}” cannot be the name of a folder. Use letters, digits, spaces and hyphens.`,
    );
  }
  const dir = join(wholePath(parent), trimmed);
  if (isArchive(dir)) throw new ArchiveError('bad-input', `There is an archive in ${dir} already: open it.`);
  if (existsSync(dir) && (!statSync(dir).isDirectory() || readdirSync(dir).length > 0)) {
    throw new ArchiveError('bad-input', `${dir} has something in it already. Choose another name.`);
  }
  return dir;
}
