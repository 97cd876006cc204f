import { readBareNames } from '../byline/read-byline.ts';
import { isListHeading } from './furniture.ts';
import { type Parted, told } from './parted.ts';
import { isSectionName } from './section.ts';
import { endsSentence, isBullet } from './sentences.ts';

const wordsIn = (line: string): number => line.split(/\s+/).length;

const longestTitle = 160;

/** A list's heading that speaks of other stories; "Around the world" may head a part of this one. */
const leadsOn =
  /^(?:related|read|more|see also|recommended|don['’]t miss|te |le |lee |lea |leer |más |también|relacionad|noticias? relacionad|mehr|lesen|auch|à lire|lire|sur le même|leggi|leia|veja|читайте|читать|по теме|اقرأ|関連|相关|相關|관련)/iu;
const fewestTitleWords = 4;

/** So many other stories are named between two paragraphs at most. */
const mostLinks = 4;

/** "Related article", and the headlines it leads to, between two paragraphs of the story. */
export function takeInnerLinks(paragraphs: readonly string[]): Parted {
  const kept: string[] = [];
  const titles: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const line = paragraphs[at] ?? '';
    const links = at > 0 && leadsOn.test(line) && isListHeading(line) ? linksBelow(paragraphs, at) : 0;
    if (links > 0) titles.push(...paragraphs.slice(at, at + links + 1));
    else kept.push(line);
    at += links;
  }
  return { paragraphs: kept, warnings: told('links to other stories', titles) };
}

/** How many titles stand below a heading, over a paragraph of the story. */
function linksBelow(paragraphs: readonly string[], at: number): number {
  const below = paragraphs.slice(at + 1, at + 2 + mostLinks);
  const isLink = (line: string): boolean =>
    line.length <= longestTitle && wordsIn(line) >= fewestTitleWords && !endsSentence(line);
  const links = below.findIndex((line) => !isLink(line));
  return links > 0 && endsSentence(below[links] ?? '') ? links : 0;
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
  const text = story.join('\n').toLowerCase();
  const isOfStory = tags.some((tag) => isSectionName(tag) || text.includes(tag.toLowerCase()));
  const names = tags.filter((tag) => readBareNames(tag) !== null).length;
  const isList = isStory && isOfStory && names < fewestTags && endsSentence(story.at(-1) ?? '');
  return isList && tags.length >= fewestTags && tags.length <= mostTags
    ? { paragraphs: story, warnings: told('tags', tags) }
    : { paragraphs, warnings: [] };
}
