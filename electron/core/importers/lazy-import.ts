import { basename, resolve } from 'node:path';
import type { ImportReport } from '../../contract/clip.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Core } from '../core.ts';
import type { IndexFollower } from '../index-follower.ts';
import type { ImportOptions } from './run-import.ts';

/** @throws busy while the same files are imported with the same tags */
export type RunImport = (options: Omit<ImportOptions, 'key' | 'follower'>) => Promise<ImportReport>;

/**
 * `runImport` for all who import into an archive. Its formats are loaded with the first import: most days nothing is imported, and
 * they take 20 MB.
 */
export function createImports(core: Core, follower: IndexFollower): RunImport {
  const running = new Set<string>();
  return async (options) => {
    const { paths, tags } = options;
    const key = JSON.stringify([paths.map((path) => resolve(path)), tags]);
    // Two would go on from one place and keep one account.
    if (running.has(key)) {
      const names = paths.slice(0, 3).map((path) => basename(path));
      const what = paths.length > names.length ? `${names.join(', ')} …` : names.join(', ');
      throw new ArchiveError('busy', `${what}: this import runs already. Wait until it is done, or stop it.`);
    }
    running.add(key);
    try {
      const importing = await import('./run-import.ts');
      return await importing.runImport(core, { ...options, key, follower });
    } finally {
      running.delete(key);
    }
  };
}
