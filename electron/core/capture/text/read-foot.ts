import { isCreditLine } from '../credit/credit-line.ts';
import { type CreditsTaken, takeCredits } from '../credit/take-credits.ts';
import { isFurniture, isListHeading, isPictureCredit } from './furniture.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';
import { isSectionName } from './section.ts';
import { endsSentence, endsWithStop } from './sentences.ts';

/** What stands before the foot, the credits, and in words what was left out that may not be furniture. */
export interface Foot extends CreditsTaken {
  /** Times and addresses that stood below the story. */
  readonly metas: readonly MetaLine[];
  readonly warnings: readonly string[];
}

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
  const isDebris = (line: string) => {
    if (isFurniture(line)) isPage = true;
    // A number or a section's name may be the story's own, unless furniture stands below it.
    if (isFurniture(line) || (isPage && (counter.test(line) || isSectionName(line)))) return true;
    const meta = readMetaLine(line, capturedAt);
    if (!meta?.times && !meta?.url) return false;
    metas.push(meta);
    return true;
  };
  const start = listStart(paragraphs);
  const list = paragraphs.slice(start);
  const credits = list.filter((line) => isCreditLine(line, false));
  const others = list.filter((line) => !isFurniture(line) && !credits.includes(line));
  const taken = takeCredits(paragraphs.slice(0, start), isDebris);
  const credit = [taken.credit, ...credits].filter((part) => part !== null).join('; ');
  const heading = list[0] ?? '';
  return {
    paragraphs: taken.paragraphs,
    credit: credit === '' ? null : credit,
    agency: taken.agency,
    metas,
    warnings:
      others.length === 0
        ? []
        : [`Left out as other stories below “${heading}”: ${others.map((line) => `“${line}”`).join(', ')}`],
  };
}

const certainAlone =
  /^(?:advertisements?|publicidad|anuncios?|patrocinado|sponsored|promoted|werbung|anzeige|publicité|publicidade|compartir|related)$/i;

/** Whether a line inside a story is furniture beyond doubt. A single word ("Video", "More") may be a subheading. */
export function isCertainFurniture(line: string): boolean {
  if (line.length > 200 || !isFurniture(line)) return isPictureCredit(line) && !endsSentence(line);
  const bare = line.replace(/[:.…\s]+$/, '');
  return /\s/.test(bare) || certainAlone.test(bare) || !/[\p{L}\p{N}]/u.test(bare);
}
