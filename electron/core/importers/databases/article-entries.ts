import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import type { Entry } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { plainBody } from '../news/plain-body.ts';
import { readStory } from '../news/story.ts';
import type { Source } from '../source/source.ts';
import type { DatabaseStory } from './database-story.ts';
import { factivaArticles } from './factiva-fields.ts';
import { factivaStory } from './factiva-story.ts';
import { linesOfHtml } from './lines-of-html.ts';
import { isNexis, nexisArticles } from './nexis-fields.ts';
import { nexisStory } from './nexis-story.ts';

/** The whole file; an article that is alone in it is kept as it came. */
export interface Whole {
  readonly bytes: Uint8Array;
  readonly type: string;
}

type ReadArticle = (article: string, join: (lines: readonly string[]) => string) => DatabaseStory | null;

/**
 * The articles of a download of Factiva or Nexis, by its text.
 *
 * @param lines `wrapped` where lines may be broken by hand, `whole` where each is a paragraph
 * @returns null where the text is of neither
 */
export function databaseEntries(
  source: Source,
  text: string,
  lines: 'wrapped' | 'whole',
  whole: Whole,
): readonly Entry[] | null {
  const found = partsOf(text);
  if (!found) return null;
  const join = lines === 'wrapped' ? joinWrapped : joinWhole;
  return found.parts.map((part, at) => {
    const own =
      found.parts.length === 1 ? whole : { bytes: Buffer.from(part), type: 'text/plain; charset=utf-8' };
    return entryOf(source, at + 1, own, () => found.read(part, join));
  });
}

function partsOf(text: string): { readonly parts: readonly string[]; readonly read: ReadArticle } | null {
  const factiva = factivaArticles(text).filter((part) => factivaStory(part, joinWhole) !== null);
  if (factiva.length > 0) return { parts: factiva, read: factivaStory };
  return isNexis(text) ? { parts: nexisArticles(text), read: nexisStory } : null;
}

/** The articles of a page of either, by pieces of its HTML. */
export function pieceEntries(
  source: Source,
  pieces: readonly string[],
  read: ReadArticle,
  whole: Whole,
): readonly Entry[] {
  return pieces.map((piece, at) => {
    const own = pieces.length === 1 ? whole : { bytes: Buffer.from(piece), type: 'text/html; charset=utf-8' };
    return entryOf(source, at + 1, own, () => read(linesOfHtml(piece), joinWhole));
  });
}

function entryOf(
  source: Source,
  number: number,
  { bytes, type }: Whole,
  read: () => DatabaseStory | null,
): Entry {
  const where = `${source.path}:${number}`;
  const prepare = (): Incoming => {
    const found = read();
    if (!found) throw new ArchiveError('unreadable', 'It has neither a headline nor a text.');
    return incomingOf({
      bytes,
      type,
      taken: { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: where },
      guid: found.guid,
      reading: readStory(found.story),
      tags: found.tags,
    });
  };
  return { kind: 'clip', source: where, bytes: bytes.length, prepare };
}

const joinWrapped = (lines: readonly string[]): string => plainBody(lines.join('\n'));

const joinWhole = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
