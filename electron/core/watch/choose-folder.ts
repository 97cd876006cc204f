import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { ArchiveError } from '../../contract/errors.ts';

/**
 * A folder that may be watched, by its real path.
 *
 * @throws bad-input where it is no folder, or the archive lies in it or it in the archive: the archive would take in itself
 */
export function watchableFolder(folder: string, archiveDir: string): string {
  if (!isAbsolute(folder)) throw new ArchiveError('bad-input', `“${folder}” is no whole path to a folder.`);
  const real = realFolder(folder);
  const archive = realpathSync(archiveDir);
  if (isWithin(real, archive) || isWithin(archive, real)) {
    throw new ArchiveError('bad-input', 'The archive lies there: a folder apart from it can be watched.');
  }
  return real;
}

function realFolder(folder: string): string {
  try {
    if (statSync(folder).isDirectory()) return realpathSync(folder);
  } catch {
    // It is told below that there is none.
  }
  throw new ArchiveError('bad-input', `There is no folder “${folder}”.`);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
