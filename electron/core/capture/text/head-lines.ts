import { isDeskName, isNameOfDesk, isNoPerson } from '../byline/not-persons.ts';
import { readBareNames } from '../byline/read-byline.ts';
import { agencyLine, isEditorLine } from '../credit/credit-line.ts';
import { agencyNamed } from '../dateline/agencies.ts';
import { standsAlone } from '../dateline/cities.ts';
import { readDateline } from '../dateline/read-dateline.ts';
import { isNewsroomNote } from '../notes.ts';
import { isFurniture, isPictureCredit } from './furniture.ts';
import { type MetaLine, noMeta, readMetaLine } from './meta-line.ts';
import { isSectionName, isTrail } from './section.ts';
import { isBodyLike } from './sentences.ts';
import { isSlugline } from './slugline.ts';

/**
 * What a paragraph near a clip's head is. `story` is one that reads like the body, `label` a section's usual name or a trail,
 * `credit` who edited it, `job` what an author is.
 */
export type HeadLine =
  | { readonly kind: 'furniture' | 'slug' | 'label' | 'note' | 'title' | 'dateline' | 'credit' | 'job' }
  | { readonly kind: 'story'; readonly length: number }
  | { readonly kind: 'meta'; readonly meta: MetaLine };

/** What pages print below the author: "2 min read", "4-5 minutes". */
const readingTime = /^\d{1,2}(?:[-–]\d{1,2})? min(?:ute)?s?(?: (?:read|de lectura))?$/;
/** Looked at before the story must have begun. */
const most = 15;
/** Two decks may be whole sentences; a third such paragraph is the story. */
const mostStories = 3;

function classify(paragraph: string, capturedAt: string): HeadLine {
  if (readDateline(paragraph)) return { kind: 'dateline' };
  if (paragraph.length > 260) return { kind: 'story', length: paragraph.length };
  const meta = readMetaLine(paragraph, capturedAt);
  if (meta?.times?.published) return { kind: 'meta', meta };
  if (isFurniture(paragraph) || isPictureCredit(paragraph)) return { kind: 'furniture' };
  if (isSlugline(paragraph)) return { kind: 'slug' };
  if (isEditorLine(paragraph)) return { kind: 'credit' };
  if (meta) return { kind: 'meta', meta };
  if (isNewsroomNote(paragraph) && isBodyLike(paragraph)) return { kind: 'note' };
  if (isSectionName(paragraph) || isTrail(paragraph)) return { kind: 'label' };
  return isBodyLike(paragraph) ? { kind: 'story', length: paragraph.length } : { kind: 'title' };
}

const isJobLine = (paragraph: string): boolean =>
  paragraph.length < 60 &&
  isNoPerson(paragraph) &&
  paragraph.split(' ').length <= 5 &&
  agencyLine(paragraph) === null;

/** A job below a byline ("Associated Press Writer") is no headline. */
const follows = (paragraph: string, previous: HeadLine | undefined): HeadLine | null =>
  isByline(previous) && isJobLine(paragraph) && !isEditorLine(paragraph) ? { kind: 'job' } : null;

/** "The Harbour Bureau", "Redazione ANSA": who filed the story where no person is named. */
function deskLine(paragraph: string): HeadLine {
  const agency = agencyNamed(paragraph.replace(/^\S+\s/, ''));
  return {
    kind: 'meta',
    meta: { ...noMeta, agency, byline: { byline: paragraph, authors: [], place: null } },
  };
}

/** A name without "By", or a desk's, is a byline where it stands between a headline and a date or dateline. */
function nameAuthor(paragraphs: readonly string[], lines: HeadLine[]): void {
  const at = lines.length - 1;
  const isHeadline = (line: HeadLine, index: number) =>
    line.kind === 'title' && index < at && (paragraphs[index] ?? '').split(' ').length >= 5;
  if (lines[at]?.kind !== 'title' || !lines.some(isHeadline)) return;
  const name = paragraphs[at] ?? '';
  const byline = readBareNames(name);
  if (byline) lines[at] = { kind: 'meta', meta: { ...noMeta, byline } };
  else if (isDeskName(name)) lines[at] = deskLine(name);
}

const isByline = (line: HeadLine | undefined): boolean => line?.kind === 'meta' && line.meta.byline !== null;

/** Whether a line stands right below the time of a story whose headline stands above. */
const isBelowTime = (lines: readonly HeadLine[]): boolean =>
  isCredited(lines.at(-1)) && lines.some(({ kind }) => kind === 'title');

/** What a line without a sign says right below the time: a desk, or the city that the story is from. */
function belowTime(paragraph: string, lines: readonly HeadLine[]): HeadLine | null {
  if (!isBelowTime(lines)) return null;
  if (isJobLine(paragraph) && isNameOfDesk(paragraph)) return deskLine(paragraph);
  return standsAlone(paragraph) ? { kind: 'meta', meta: { ...noMeta, place: paragraph } } : null;
}

/** A name may stand above an agency's too ("Nelson de Sá", "TAIPÉ | AFP e REUTERS"). */
const isSigned = (line: HeadLine): boolean =>
  isCredited(line) || (line.kind === 'meta' && line.meta.agency !== null);

function isCredited(line: HeadLine | undefined): boolean {
  return line?.kind === 'meta' && (line.meta.byline !== null || line.meta.times !== null);
}

/** Classifies paragraphs from the head until a dateline, or until it is plain that the story runs. */
export function classifyHead(paragraphs: readonly string[], capturedAt: string): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  let stories = 0;
  for (const paragraph of paragraphs.slice(0, most)) {
    const line = follows(paragraph, lines.at(-1)) ?? classify(paragraph, capturedAt);
    const isJob = line.kind === 'title' && isJobLine(paragraph);
    if (line.kind === 'dateline' || isSigned(line) || isJob || readingTime.test(paragraph))
      nameAuthor(paragraphs, lines);
    if (isJob && isByline(lines.at(-1))) lines.push({ kind: 'job' });
    else lines.push((line.kind === 'title' && belowTime(paragraph, lines)) || line);
    if (line.kind === 'dateline') break;
    if (line.kind === 'story' && ++stories === mostStories) break;
  }
  return lines;
}

/** Where neither dateline nor byline ends the head: a label, a headline and a deck. More are a table's lines. */
const mostLooseTitles = 3;
/** A sentence no longer than this above a dateline is a headline that was closed by a full stop. */
const longestClosedTitle = 100;
/** Titles that a head may hold: label, headline, decks. More short lines than these are a list or a poem. */
const mostTitles = 6;

function count(lines: readonly HeadLine[], ...kinds: readonly HeadLine['kind'][]): number {
  return lines.filter(({ kind }) => kinds.includes(kind)).length;
}

/** The end of the lines of bylines and times that stand together below the titles; -1 where there are none. */
function afterCredits(lines: readonly HeadLine[]): number {
  const first = lines.findIndex(
    (line, at) => isCredited(line) && count(lines.slice(0, at), 'title', 'story') > 0,
  );
  if (first < 0) return -1;
  let end = first;
  while (end < lines.length && !['label', 'title', 'story', 'dateline'].includes(lines[end]?.kind ?? 'story'))
    end++;
  return end;
}

/** Labels have so few words; so many a headline, at least, where it stands below its time. */
const words = { label: 3, headline: 4 } as const;
const uncased = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wordsIn = (line: string): number => (uncased.test(line) ? line.length / 3 : line.split(' ').length);

/**
 * "Thời sự", "Friday, 3/5/2024, 15:26", then the headline: where nothing but labels stands above the time, a title right below it is the
 * headline, and the story begins below that, or below the byline that follows it.
 */
function afterLateHeadline(
  lines: readonly HeadLine[],
  paragraphs: readonly string[],
  credits: number,
): number {
  const isShort = (line: HeadLine, at: number): boolean =>
    line.kind === 'label' || (line.kind === 'title' && wordsIn(paragraphs[at] ?? '') <= words.label);
  const above = lines.slice(0, credits).filter(({ kind }) => ['label', 'title', 'story'].includes(kind));
  const areLabels = above.every((line) => isShort(line, lines.indexOf(line)));
  const isLate = lines[credits]?.kind === 'title' && wordsIn(paragraphs[credits] ?? '') >= words.headline;
  if (!areLabels || !isLate) return credits;
  const below = lines.slice(credits + 1);
  const story = below.findIndex(({ kind }) => kind === 'story' || kind === 'dateline');
  if (story < 0) return credits;
  const head = below.slice(0, story);
  const byline = head.findLastIndex(isCredited);
  return count(head, 'title') <= mostLooseTitles ? credits + 1 + Math.max(story, byline + 1) : credits;
}

/**
 * The index at which the story begins: at its dateline, else below byline and times, else at the first paragraph that reads
 * like a story, else below the first title. It equals the number of lines where nothing but titles was found.
 */
export function storyStart(lines: readonly HeadLine[], paragraphs: readonly string[]): number {
  const total = paragraphs.length;
  const story = lines.findIndex(({ kind }) => kind === 'story');
  const titlesBefore = (at: number) => count(lines.slice(0, at), 'title');
  const last = lines.length - 1;
  const dated = lines[last]?.kind === 'dateline';
  const first = lines[story];
  const closedTitle = dated && first?.kind === 'story' && first.length <= longestClosedTitle;
  const leads = story >= 0 && titlesBefore(story) === 0 && !closedTitle;
  // A first paragraph that reads like a story is the story, even if a dateline comes below it; but a summary may stand there.
  if (dated && !leads && titlesBefore(last) <= mostTitles) return last;
  if (leads) return story;
  const credits = afterCredits(lines);
  // A date below the last paragraph parts nothing.
  if (credits >= 0 && credits < total && titlesBefore(credits) <= mostTitles)
    return afterLateHeadline(lines, paragraphs, credits);
  if (story >= 0 && titlesBefore(story) <= mostLooseTitles) return story;
  const firstTitle = lines.findIndex(({ kind }) => kind === 'title');
  if (firstTitle < 0) return lines.length;
  const secondTitle = lines.findIndex(({ kind }, at) => kind === 'title' && at > firstTitle);
  return secondTitle < 0 ? Math.min(total, lines.length) : secondTitle;
}
