import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ArchiveError } from '../contract/errors.ts';

/**
 * The file of a thread: beside who starts it as it is written; of the bundled program, beside it or above the folder of its parts.
 *
 * @param name without its ending
 * @param from `import.meta.url` of who starts it
 */
export function threadFile(name: string, from: string): URL {
  const urls = [`./${name}.ts`, `./${name}.js`, `../${name}.js`].map((place) => new URL(place, from));
  const found = urls.find((url) => existsSync(fileURLToPath(url)));
  if (!found)
    throw new ArchiveError('internal', `A part of the program is missing (${name}): install it anew.`);
  return found;
}
