import type { Reading } from '../../../contract/article.ts';
import { bylineLead } from '../byline/byline-words.ts';
import { type Byline, readBareNames, readByline } from '../byline/read-byline.ts';
import type { ReadingContext } from '../context.ts';
import { agencyNamed } from '../dateline/agencies.ts';
import type { Dateline } from '../dateline/dateline.ts';
import { readDateline, splitByline } from '../dateline/read-dateline.ts';
import type { PartialDate, ResolvedDate } from '../dates/partial-date.ts';
import { hasTimeLabel, type PublicationTimes, readPublicationLine } from '../dates/read-publication-line.ts';
import { resolveDatelineDate } from '../dates/resolve-date.ts';
import { weekdayTold } from '../dates/told-weekday.ts';
import { noteWarnings } from '../notes.ts';
import { takeAbove } from './above-headline.ts';
import { takeAuthorNotes } from './author-note.ts';
import { toLines } from './lines.ts';
import { readMetaLine } from './meta-line.ts';
import { originsOf } from './origins.ts';
import { takeInnerLinks, takeTags } from './page-parts.ts';
import { toParagraphs } from './paragraphs.ts';
import { toldEach } from './parted.ts';
import { tidyPasted } from './pasted.ts';
import { publisherOf } from './publishers.ts';
import { type Foot, isCertainFurniture, readFoot } from './read-foot.ts';
import { type Head, readHead } from './read-head.ts';
import { endsSentence, isBullet } from './sentences.ts';
import { settleDates } from './settle-dates.ts';

interface Story {
  readonly paragraphs: readonly string[];
  readonly dateline: Dateline | null;
  /** A byline that was printed before the dateline, in its paragraph. */
  readonly byline: string | null;
}

/** A dateline that fills a line of its own belongs to the sentence below it. */
function joinLoneDateline(paragraphs: readonly string[]): readonly string[] {
  const [first, second, ...rest] = paragraphs;
  if (first === undefined || second === undefined) return paragraphs;
  const dateline = readDateline(first);
  return dateline && dateline.length >= first.length ? [`${first} ${second}`, ...rest] : paragraphs;
}

/** "Publié le : 03/05/2024 - 18:12", below the first paragraph where that is printed as a summary. */
const mostAbove = 5;

interface Filed {
  readonly paragraphs: readonly string[];
  readonly times: readonly PublicationTimes[];
  readonly byline: Byline | null;
}

/** A byline may stand there too, beside a time; without one "By Land And Sea" heads a part of the story. */
function takeLateFiling({ story, byline: above }: Head, capturedAt: string): Filed {
  const times: PublicationTimes[] = [];
  let byline = above;
  const timesIn = (line: string | undefined) =>
    line && /\d/.test(line) && hasTimeLabel(line) ? readPublicationLine(line, capturedAt) : null;
  const kept = story.filter((line, at) => {
    if (at >= mostAbove || at === 0 || line.length > 120 || endsSentence(line)) return true;
    const read = timesIn(line);
    if (read) {
      times.push(read);
      return false;
    }
    if (byline || !bylineLead.test(line) || !(timesIn(story[at + 1]) || timesIn(story[at - 1]))) return true;
    const named = readByline(line);
    if (!named || named.authors.length === 0) return true;
    byline = named;
    return false;
  });
  return { paragraphs: kept, times, byline };
}

function readStory(paragraphs: readonly string[]): Story {
  // A caption or key points may stand before the dateline; far below the head, a dateline is another story's.
  const bullets = paragraphs.findIndex((paragraph) => !isBullet(paragraph));
  const at = paragraphs
    .slice(0, Math.max(0, bullets) + 2)
    .findIndex((paragraph) => readDateline(paragraph) !== null);
  if (at < 0) return { paragraphs, dateline: null, byline: null };
  const first = paragraphs[at] ?? '';
  const split = splitByline(first);
  const from = joinLoneDateline([split?.rest ?? first, ...paragraphs.slice(at + 1)]);
  return {
    paragraphs: [...paragraphs.slice(0, at), ...from],
    dateline: readDateline(from[0] ?? ''),
    byline: split?.byline ?? null,
  };
}

interface Times {
  readonly published: ResolvedDate | null;
  readonly modified: ResolvedDate | null;
  /** The dateline's date, where no line of times says when the story was published. */
  readonly dated: ResolvedDate | null;
}

/** A year that is not printed is that of the last change, where the clip says when that was. */
function datelineDay(
  date: PartialDate,
  { story, changed, context }: { story: Story; changed: ResolvedDate | null; context: ReadingContext },
): ResolvedDate {
  const weekday = () => weekdayTold(story.paragraphs);
  const captureIsGuess = context.capturedAtIsGuess ?? false;
  return resolveDatelineDate(date, context.capturedAt, {
    weekday,
    captureIsGuess,
    changed: changed?.iso ?? null,
  });
}

/** A line of times above the story counts first, then one below it, then the dateline. */
function timesOf(
  head: Head,
  below: readonly PublicationTimes[],
  { story, context }: { readonly story: Story; readonly context: ReadingContext },
): Times {
  const published = head.published ?? below.find((times) => times.published)?.published ?? null;
  const modified = head.modified ?? below.find((times) => times.modified)?.modified ?? null;
  const date = published ? null : (story.dateline?.date ?? null);
  return { published, modified, dated: date && datelineDay(date, { story, changed: modified, context }) };
}

function bylineOf(head: Head, foot: Foot, story: Story): Byline | null {
  const signed = story.dateline?.signed ?? null;
  const printed = head.byline ?? (story.byline === null ? null : readByline(story.byline));
  const below = foot.metas.find(({ byline }) => byline !== null)?.byline ?? null;
  if (!printed) return signed ?? below;
  return { ...printed, authors: [...new Set([...printed.authors, ...(signed?.authors ?? [])])] };
}

/** A name alone below the last sentence signs a story that no byline opens. It stays in the text: it may be a list's last line. */
function signatureOf(paragraphs: readonly string[]): Byline | null {
  const [above = '', last = ''] = paragraphs.slice(-2);
  const signed = paragraphs.length > 3 && endsSentence(above) ? readBareNames(last) : null;
  return signed?.authors.length === 1 && signed.authors[0]?.toLowerCase() === last.toLowerCase()
    ? signed
    : null;
}

/** Where a story was taken from is a credit, unless that is an agency and no more, which has its own field. */
function creditOf({ source, credits }: Head, { credit }: Foot): string | null {
  const isAgency = source !== null && agencyNamed(source) !== null;
  return [isAgency ? null : source, ...credits, credit].filter((part) => part !== null).join('; ') || null;
}

function assemble(head: Head, foot: Foot, context: ReadingContext): Reading {
  const late = takeLateFiling(head, context.capturedAt);
  const story = readStory(late.paragraphs);
  const { dateline } = story;
  const byline = bylineOf({ ...head, byline: late.byline }, foot, story);
  const noted = takeAuthorNotes(story.paragraphs, byline);
  const linked = takeInnerLinks(noted.paragraphs);
  const tagged = takeTags(linked.paragraphs);
  const signature = byline || !head.headline || !head.published ? null : signatureOf(tagged.paragraphs);
  const times = timesOf(head, [...late.times, ...foot.metas.flatMap(({ times }) => (times ? [times] : []))], {
    story,
    context,
  });
  const url = context.url ?? head.url ?? foot.metas.find((meta) => meta.url !== null)?.url ?? null;
  const site = publisherOf(url);
  const fields = {
    headline: head.headline,
    alternativeHeadline: head.alternativeHeadline,
    byline: (byline ?? signature)?.byline ?? null,
    authors: [...((byline ?? signature)?.authors ?? [])],
    dateline: dateline?.printed ?? null,
    place: dateline?.place ?? byline?.place ?? head.place,
    agency: dateline?.agency ?? foot.agency ?? head.agency,
    section: head.section,
    publishedAt: (times.published ?? times.dated)?.iso ?? null,
    modifiedAt: times.modified?.iso ?? null,
    publisher: site ?? head.publisher,
    url,
    language: null,
    slugline: head.slugline,
    credit: creditOf(head, foot),
    text: tagged.paragraphs.filter((paragraph) => !isCertainFurniture(paragraph)).join('\n\n'),
    html: null,
    image: null,
  };
  const origins = originsOf(fields, {
    ...times,
    dateline,
    agencyFrom: dateline?.agency ? 'dateline' : foot.agency ? 'credit' : 'visible',
    publisherFrom: site === null ? 'visible' : 'url',
    urlGiven: context.url !== null,
    label: head.label,
  });
  const notes = toldEach('a note on the author', noted.notes);
  return {
    ...fields,
    origins,
    warnings: [...head.warnings, ...notes, ...linked.warnings, ...tagged.warnings, ...foot.warnings],
  };
}

/**
 * Reads a clip that is plain text: label, headline, deck, byline, dateline, body, credit. The language is not looked for here
 * (see `detectLanguage`), since an import of thousands may know it.
 *
 * @param text as decoded; line breaks of any kind, hard-wrapped or not
 * @returns a reading for any text: what is absent is null, and no sentence is left out of `text` without a warning
 */
export function readText(text: string, context: ReadingContext): Reading {
  const { capturedAt } = context;
  const paragraphs = toParagraphs(
    toLines(text),
    (line) => readMetaLine(line, capturedAt) !== null,
    (line) => readDateline(line) !== null,
  );
  const above = takeAbove(paragraphs);
  const settled = settleDates(above.paragraphs, capturedAt);
  const pasted = tidyPasted(settled.paragraphs, capturedAt);
  const foot = readFoot(pasted.paragraphs, capturedAt);
  const reading = assemble(readHead(foot.paragraphs, capturedAt), foot, context);
  return {
    ...reading,
    warnings: [
      ...above.warnings,
      ...settled.warnings,
      ...reading.warnings,
      ...pasted.warnings,
      ...noteWarnings(reading.text.split('\n\n')),
    ],
  };
}
