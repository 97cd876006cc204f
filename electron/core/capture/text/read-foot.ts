import { readByline } from '../byline/read-byline.ts';
import { authorInCredit, isCreditLine } from '../credit/credit-line.ts';
import { type CreditsTaken, takeCredits } from '../credit/take-credits.ts';
import { isFurniture, isListHeading, isPictureCredit } from './furniture.ts';
import { type MetaLine, noMeta, readMetaLine } from './meta-line.ts';
import { told } from './parted.ts';
import { isSectionName } from './section.ts';
import { endsSentence, endsWithStop } from './sentences.ts';
import { endOfWire } from './sign-off.ts';

/** What stands before the foot, the credits, and in words what was left out that may not be furniture. */
export interface Foot extends CreditsTaken {
  /** Times and addresses that stood below the story. */
  readonly metas: readonly MetaLine[];
  readonly warnings: readonly string[];
}

/** "autor: Marek Nowak", "Pewarta: Budi Santoso": an author's name may stand below the story, behind its label. */
const labelled =
  /^(?:autor|autorka|author|penulis|pewarta|reporter|автор|written by|texto|text|tekst|kirjoittaja|yazan|συντάκτης)\s?:/iu;

const longestTitle = 160;
/** How many comments there are. */
const counter = /^\d{1,5}$/;

function isOtherStory(line: string): boolean {
  return line.length <= longestTitle && !endsWithStop(line) && !/["”»」』]$/.test(line);
}

/**
 * Where a list of other stories begins that goes to the clip's end, or the number of paragraphs. A list is one only if
 * nothing in it ends as a sentence does: a story that goes on after "Related Articles" is not cut.
 */
function listStart(paragraphs: readonly string[]): number {
  let start = paragraphs.length;
  for (let at = paragraphs.length - 1; at > 0; at--) {
    const line = paragraphs[at] ?? '';
    if (isListHeading(line)) start = at;
    else if (!isOtherStory(line) && !isFurniture(line) && !isCreditLine(line, false)) break;
  }
  return start;
}

/**
 * Reads a clip's end: lists of other stories and furniture are dropped, credits and initials are taken off.
 * Inside the story only what is certain to be furniture is dropped.
 */
export function readFoot(paragraphs: readonly string[], capturedAt: string): Foot {
  const metas: MetaLine[] = [];
  let isPage = isFurniture(paragraphs.at(-2) ?? '') && counter.test(paragraphs.at(-1) ?? '');
  const isMeta = (line: string): boolean => {
    const byline = labelled.test(line) ? readByline(line) : null;
    const meta = byline ? { ...noMeta, byline } : readMetaLine(line, capturedAt);
    if (!meta || !(meta.times || meta.url || byline)) return false;
    metas.push(meta);
    return true;
  };
  const isDebris = (line: string): boolean => {
    if (isFurniture(line)) isPage = true;
    // A number or a section's name may be the story's own, unless furniture stands below it.
    return isFurniture(line) || (isPage && (counter.test(line) || isSectionName(line))) || isMeta(line);
  };
  const start = listStart(paragraphs);
  const wire = endOfWire(paragraphs.slice(0, start));
  const below = paragraphs.slice(wire, start).filter((line) => !isFurniture(line) && !isMeta(line));
  const list = paragraphs.slice(start);
  const listed = list.filter((line) => !isFurniture(line));
  const credits = [...below, ...listed].filter((line) => isCreditLine(line, false));
  const isOther = (line: string): boolean => !credits.includes(line);
  const taken = takeCredits(paragraphs.slice(0, wire), isDebris);
  const credit = [taken.credit, ...credits].filter((part) => part !== null).join('; ');
  const author = readByline(paragraphs.map(authorInCredit).find((part) => part !== null) ?? '');
  if (author) metas.push({ ...noMeta, byline: author });
  return {
    paragraphs: taken.paragraphs,
    credit: credit === '' ? null : credit,
    agency: taken.agency,
    metas,
    warnings: [
      ...told('what the page prints below the agency’s sign-off', below.filter(isOther)),
      ...told(`other stories below “${list[0] ?? ''}”`, listed.filter(isOther)),
    ],
  };
}

const certainAlone =
  /^(?:advertisements?|publicidad|anuncios?|patrocinado|sponsored|promoted|werbung|anzeige|publicité|publicidade|compartir|related)$/i;

/** Whether a line inside a story is furniture beyond doubt. A single word ("Video", "More") may be a subheading. */
export function isCertainFurniture(line: string): boolean {
  if (line.length > 260 || !isFurniture(line)) return isPictureCredit(line) && !endsSentence(line);
  const bare = line.replace(/[:.…\s]+$/, '');
  return /\s/.test(bare) || certainAlone.test(bare) || !/[\p{L}\p{N}]/u.test(bare);
}
