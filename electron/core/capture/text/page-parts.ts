import { readBareNames } from '../byline/read-byline.ts';
import { isFurniture, isListHeading } from './furniture.ts';
import { isSectionName } from './section.ts';
import { endsSentence, isBullet } from './sentences.ts';

const wordsIn = (line: string): number => line.split(/\s+/).length;

/** Paragraphs, and in words what was taken from among them. */
export interface Parted {
  readonly paragraphs: readonly string[];
  readonly warnings: readonly string[];
}

const longestTitle = 160;

/** An entry of a menu: one or two words without a sign. */
const isEntry = (line: string): boolean =>
  line.length <= (uncased.test(line) ? 4 : 24) && wordsIn(line) <= 2 && !/[\d.:;!?"“”]/.test(line);
const uncased = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Fewer lines are a publisher, a section and a label, which say something of the story. */
const fewestEntries = 5;

/** The menu above a copied page: a run of entries, of which most are names of sections, to the last that is known. */
export function takeMenu(paragraphs: readonly string[]): Parted {
  const end = paragraphs.findIndex((line) => !isEntry(line));
  const run = paragraphs.slice(0, Math.max(0, end));
  const length = run.findLastIndex((line) => isSectionName(line) || isFurniture(line)) + 1;
  const sections = run.filter(isSectionName).length;
  return length >= fewestEntries && sections * 5 >= run.length * 2
    ? { paragraphs: paragraphs.slice(length), warnings: told('the page’s menu', run.slice(0, length)) }
    : { paragraphs, warnings: [] };
}

/** A list's heading that speaks of other stories; "Around the world" may head a part of this one. */
const leadsOn =
  /^(?:related|read|more|see also|recommended|don['’]t miss|te |le |lee |lea |leer |más |también|relacionad|noticias? relacionad|mehr|lesen|auch|à lire|lire|sur le même|leggi|leia|veja|читайте|читать|по теме|اقرأ|関連|相关|相關|관련)/iu;
const fewestTitleWords = 4;

/** "Related article", and the headline it leads to, between two paragraphs of the story. */
export function takeInnerLinks(paragraphs: readonly string[]): Parted {
  const kept: string[] = [];
  const titles: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const [line = '', title = '', next = ''] = paragraphs.slice(at, at + 3);
    const isLink =
      at > 0 &&
      leadsOn.test(line) &&
      isListHeading(line) &&
      title.length <= longestTitle &&
      wordsIn(title) >= fewestTitleWords &&
      !endsSentence(title) &&
      endsSentence(next);
    if (isLink) titles.push(line, title);
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
  const text = story.join('\n').toLowerCase();
  const isOfStory = tags.some((tag) => isSectionName(tag) || text.includes(tag.toLowerCase()));
  const names = tags.filter((tag) => readBareNames(tag) !== null).length;
  const isList = isStory && isOfStory && names < fewestTags && endsSentence(story.at(-1) ?? '');
  return isList && tags.length >= fewestTags && tags.length <= mostTags
    ? { paragraphs: story, warnings: told('tags', tags) }
    : { paragraphs, warnings: [] };
}

const told = (what: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`Left out as ${what}: ${lines.map((line) => `“${line}”`).join(', ')}`];
