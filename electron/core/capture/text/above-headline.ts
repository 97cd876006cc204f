import { agencyLine } from '../credit/credit-line.ts';
import { isFurniture } from './furniture.ts';
import { type Parted, told } from './parted.ts';
import { isSectionName, isTrail, trailSteps } from './section.ts';
import { isBodyLike } from './sentences.ts';

const wordsIn = (line: string): number => line.split(/\s+/).length;
const uncased = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** An entry of a menu: one or two words without a sign. */
const isEntry = (line: string): boolean =>
  line.length <= (uncased.test(line) ? 4 : 24) && wordsIn(line) <= 2 && !/[\d.:;!?"“”]/.test(line);

const isKnown = (line: string): boolean => isSectionName(line) || isFurniture(line);
/** Fewer lines are a publisher, a section and a label, which say something of the story. */
const fewestEntries = 5;
/** A paper's name, buttons and one section are the head of a page without its menu. */
const fewestSections = 2;

/**
 * How many lines a page's menu has at the top of what was copied: a run of entries, of which most are buttons and names of sections,
 * to the last that is known. A section right above the headline, below buttons, is the story's own.
 */
function menuLength(paragraphs: readonly string[]): number {
  const end = paragraphs.findIndex((line) => !isEntry(line) && !isKnown(line) && agencyLine(line) === null);
  if (end < fewestEntries) return 0;
  const run = paragraphs.slice(0, end);
  const length = run.findLastIndex(isKnown) + 1;
  const known = run.filter(isKnown).length;
  const sections = run.filter(isSectionName).length;
  if (length < fewestEntries || sections < fewestSections || known * 5 < run.length * 2) return 0;
  const [before = '', last = ''] = run.slice(length - 2, length);
  return isSectionName(last) && isFurniture(before) ? length - 1 : length;
}

/** A page says its headline twice so near the top: in its title or its trail, and above the story. */
const nearTop = 16;
const fewestTitleWords = 4;
const clock = /\d[:.]\d\d/;

const isTitle = (line: string): boolean =>
  line.length <= 200 &&
  (uncased.test(line) ? line.length >= 10 : wordsIn(line) >= fewestTitleWords) &&
  !/[,;]$/.test(line) &&
  !isFurniture(line) &&
  !isBodyLike(line);

/** "Home / India / Heatwave: three more die", or "KUNA : Oil price down 03/05/2024", above "Oil price down". */
function says(line: string, headline: string): boolean {
  // Most lines say nothing of it, which is told soonest.
  if (!line.includes(headline)) return false;
  if (line === headline) return true;
  if (trailSteps(line).at(-1) === headline) return true;
  const at = line.indexOf(headline);
  return at > 0 && line.length < headline.length * 2 && !/[\p{L}\p{N}]$/u.test(line.slice(0, at));
}

const isParagraph = (line: string): boolean =>
  isBodyLike(line) && line.length >= (uncased.test(line) ? 20 : 60);

/** The line above the headline that says it already, and the headline's place. */
function twice(
  paragraphs: readonly string[],
): { readonly first: number; readonly second: number; readonly isStory: boolean } | null {
  const top = paragraphs.slice(0, nearTop);
  for (const [second, line] of top.entries()) {
    const first = top.slice(0, second).findIndex((above) => says(above, line));
    if (first >= 0 && isTitle(line) && top.slice(first + 1, second).every((between) => !isBodyLike(between)))
      return { first, second, isStory: paragraphs.slice(second + 1).some(isParagraph) };
  }
  return null;
}

/** A paper's name and a section are read as such; more labels are a menu. */
const mostLabels = 2;

/** Above a headline that is said twice only labels stand; the nearest of them is the story's. */
function withoutFirst(paragraphs: readonly string[]): Parted {
  const found = twice(paragraphs);
  // A poem says a line twice, and has no paragraphs.
  if (!found?.isStory) return { paragraphs, warnings: [] };
  const { first, second } = found;
  const above = paragraphs.slice(0, first);
  // Further down, lines that are alike are rows of a table.
  if (!above.every((line) => isEntry(line) || isKnown(line) || isTrail(line) || agencyLine(line) !== null)) {
    return { paragraphs, warnings: [] };
  }
  const between = paragraphs.slice(first + 1, second);
  // The headline, its deck, and the headline once more, as a picture's name or a player's.
  if (
    paragraphs[first] === paragraphs[second] &&
    between.some((line) => isTitle(line) && !clock.test(line))
  ) {
    return { paragraphs: paragraphs.toSpliced(second, 1), warnings: [] };
  }
  const isMenu = above.length > mostLabels;
  const [said = '', headline = ''] = [paragraphs[first], paragraphs[second]];
  const trailed = trailSteps(said.slice(0, said.indexOf(headline)).replace(/[\s/>›»|]+$/, '')).slice(-1);
  const label = trailed[0] ?? above.findLast((line) => isSectionName(line) || isTrail(line)) ?? null;
  const kept = isMenu ? (label === null ? [] : [label]) : [...above, ...trailed];
  const gone = isMenu ? above.filter((line) => line !== label && !isFurniture(line)) : [];
  return {
    paragraphs: [...kept, ...paragraphs.slice(first + 1)],
    warnings: told('the page’s menu', gone),
  };
}

/** Takes off what a copied page has above its story: its menu, and the headline where it is said before it is printed. */
export function takeAbove(paragraphs: readonly string[]): Parted {
  const length = menuLength(paragraphs);
  const rest = withoutFirst(paragraphs.slice(length));
  const menu = paragraphs.slice(0, length);
  return { paragraphs: rest.paragraphs, warnings: [...told('the page’s menu', menu), ...rest.warnings] };
}
