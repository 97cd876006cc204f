import { ArchiveError } from '../../contract/errors.ts';
import type { ImportOptions } from './run-import.ts';

/**
 * What to import for the articles that come with Pressmark.
 *
 * @throws not-found where the program came without
 */
export function sampleOptions(dir: string | null): Pick<ImportOptions, 'paths' | 'accepts'> {
  if (dir === null) throw new ArchiveError('not-found', 'This Pressmark came without sample articles.');
  return { paths: [dir], accepts: (path) => /\.(?:txt|html|jsonl)$/.test(path) };
}
