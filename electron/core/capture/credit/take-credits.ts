import { agencyNamed } from '../dateline/agencies.ts';
import { agencyLine, isCreditLine } from './credit-line.ts';
import { splitGluedCredit } from './glued-credit.ts';

/** A story's paragraphs without its closing credits. `credit` joins these by "; ", as printed, in their order. */
export interface CreditsTaken {
  readonly paragraphs: readonly string[];
  readonly credit: string | null;
  /** The usual name of the agency that the credits name; null where they name none. */
  readonly agency: string | null;
}

function agencyIn(credits: readonly string[]): string | null {
  for (const credit of credits) {
    const name =
      agencyLine(credit) ?? agencyNamed(/^(?:EFE|AFP|dpa|Anadolu Ajansı)(?=[\s.])/.exec(credit)?.[0] ?? '');
    if (name !== null) return name;
  }
  return null;
}

function endsWithAgency(paragraph: string | undefined): boolean {
  if (paragraph === undefined) return false;
  if (agencyLine(paragraph) !== null) return true;
  const glued = splitGluedCredit(paragraph)?.credits[0];
  return glued !== undefined && agencyLine(glued) !== null;
}

/**
 * Takes the closing credits off a story: whole lines from the end, and what is glued to the last sentence.
 * Nothing is dropped: what leaves the paragraphs is in `credit`.
 *
 * @param isDebris whether a line among the credits belongs to neither story nor credits, such as "Back to top"
 */
export function takeCredits(
  paragraphs: readonly string[],
  isDebris: (line: string) => boolean = () => false,
): CreditsTaken {
  const kept = [...paragraphs];
  const credits: string[] = [];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (isCreditLine(last, endsWithAgency(kept.at(-2)))) credits.push(last);
    else if (!isDebris(last)) break;
    kept.pop();
  }
  // Where nothing would be left, the lines were the story, however they look.
  if (kept.length === 0) return { paragraphs, credit: null, agency: null };
  for (let glued = splitGluedCredit(kept.at(-1) ?? ''); glued; glued = splitGluedCredit(kept.at(-1) ?? '')) {
    kept[kept.length - 1] = glued.paragraph;
    credits.push(...glued.credits.toReversed());
  }
  credits.reverse();
  return {
    paragraphs: kept,
    credit: credits.length > 0 ? credits.join('; ') : null,
    agency: agencyIn(credits),
  };
}
