import { readBareNames, readByline } from '../../capture/byline/read-byline.ts';
import { splitNames } from '../../capture/byline/split-names.ts';
import { agencyNamed } from '../../capture/dateline/agencies.ts';
import type { Given } from '../given.ts';

/**
 * A line that a file calls a byline, with or without "By" before it. Initials and desks have no authors.
 *
 * @param persons names the file marks as persons; they win over what the line tells
 */
export function bylineFields(line: string | null, persons: readonly string[] = []): Given {
  if (line === null) return persons.length > 0 ? { authors: [...persons] } : {};
  const named = persons.length > 0 ? persons : personsIn(line);
  // "By Tom Lind, The Lindmar Tribune": the paper is no author.
  return { byline: line, authors: (named ?? []).filter((name) => !/^The\s/.test(name)) };
}

function personsIn(line: string): readonly string[] | null {
  const found = readByline(line) ?? readBareNames(line);
  if (found) return found.authors;
  // "JUAN PÉREZ, enviado especial" is no sentence where the file says that it is a byline.
  return splitNames(line) ?? splitNames(line.split(/[,/(]/)[0] ?? '');
}

/** Those of a file's creators that are persons and no desks, agencies or initials. */
export const personsOf = (names: readonly (string | null)[]): readonly string[] =>
  names.flatMap((name) => {
    if (!name || agencyNamed(name) !== null || !/\s/.test(name.trim())) return [];
    return readBareNames(name)?.authors ?? [];
  });
