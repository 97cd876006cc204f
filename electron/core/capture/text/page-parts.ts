import { isListHeading } from './furniture.ts';
import { isSectionName } from './section.ts';
import { endsSentence, isBullet } from './sentences.ts';

const wordsIn = (line: string): number => line.split(/\s+/).length;

/** An entry of a menu: one or two words without a sign. */
const isEntry = (line: string): boolean =>
  line.length <= 24 && wordsIn(line) <= 2 && !/[\d.:;!?"“”]/.test(line);
/** Fewer lines are a publisher, a section and a label, which say something of the story. */
const fewestEntries = 5;

/** A copied page without the menu above it: a run of entries, of which most are names of sections. */
export function withoutMenu(paragraphs: readonly string[]): readonly string[] {
  const end = paragraphs.findIndex((line) => !isEntry(line));
  const run = paragraphs.slice(0, Math.max(0, end));
  const sections = run.filter(isSectionName).length;
  return run.length >= fewestEntries && sections * 5 >= run.length * 2 ? paragraphs.slice(end) : paragraphs;
}

/** Paragraphs, and in words what was taken from among them. */
export interface Parted {
  readonly paragraphs: readonly string[];
  readonly warnings: readonly string[];
}

const longestTitle = 160;

/** "Related article", and the headline it leads to, between two paragraphs of the story. */
export function takeInnerLinks(paragraphs: readonly string[]): Parted {
  const kept: string[] = [];
  const titles: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const [line = '', title = '', next = ''] = paragraphs.slice(at, at + 3);
    const isLink =
      at > 0 &&
      isListHeading(line) &&
      title.length <= longestTitle &&
      !endsSentence(title) &&
      endsSentence(next);
    if (isLink) titles.push(title);
    else kept.push(line);
    if (isLink) at++;
  }
  return { paragraphs: kept, warnings: told('links to other stories', titles) };
}

const mostTags = 8;
const fewestTags = 2;
const longestTag = 40;
/** A story has so many paragraphs; a list or a poem has fewer. */
const fewestSentences = 3;

/** Topics that stand by themselves below a story: "Environment Agency", "Water industry", "Pollution". */
export function takeTags(paragraphs: readonly string[]): Parted {
  const isTag = (line: string): boolean =>
    line.length <= longestTag &&
    wordsIn(line) <= 4 &&
    !endsSentence(line) &&
    !isBullet(line) &&
    !/\d|[,;:]$/.test(line);
  const last = paragraphs.findLastIndex((line) => !isTag(line));
  const tags = paragraphs.slice(last + 1);
  const story = paragraphs.slice(0, last + 1);
  const isStory = story.filter((line) => endsSentence(line) && wordsIn(line) > 8).length >= fewestSentences;
  return isStory && endsSentence(story.at(-1) ?? '') && tags.length >= fewestTags && tags.length <= mostTags
    ? { paragraphs: story, warnings: told('tags', tags) }
    : { paragraphs, warnings: [] };
}

const told = (what: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`Left out as ${what}: ${lines.map((line) => `“${line}”`).join(', ')}`];
