import type { Reading } from '../../../contract/article.ts';
import { readByline } from '../byline/read-byline.ts';
import type { ReadingContext } from '../context.ts';
import type { Dateline } from '../dateline/dateline.ts';
import { readDateline, splitByline } from '../dateline/read-dateline.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import { toLines } from './lines.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';
import { originsOf } from './origins.ts';
import { toParagraphs } from './paragraphs.ts';
import { publisherOf } from './publishers.ts';
import { isCertainFurniture, readFoot } from './read-foot.ts';
import { readHead } from './read-head.ts';

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

function readStory(paragraphs: readonly string[]): Story {
  // A caption may stand before the dateline; far below the head, a dateline is another story's.
  const at = paragraphs.slice(0, 2).findIndex((paragraph) => readDateline(paragraph) !== null);
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

function timesOf(metas: readonly MetaLine[]) {
  return {
    published: metas.find(({ times }) => times?.published)?.times?.published ?? null,
    modified: metas.find(({ times }) => times?.modified)?.times?.modified ?? null,
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
  const all = toParagraphs(
    toLines(text),
    (line) => readMetaLine(line, capturedAt) !== null,
    (line) => readDateline(line) !== null,
  );
  const foot = readFoot(all, capturedAt);
  const below = timesOf(foot.metas);
  const head = readHead(foot.paragraphs, capturedAt);
  const story = readStory(head.story);
  const { dateline } = story;
  const byline = head.byline ?? (story.byline === null ? null : readByline(story.byline));
  const dated = dateline?.date ? resolveDate(dateline.date, capturedAt) : null;
  const printed = head.published ?? below.published;
  const modified = head.modified ?? below.modified;
  const published = printed ?? dated;
  const url = context.url ?? head.url ?? foot.metas.find((meta) => meta.url !== null)?.url ?? null;
  const fields = {
    headline: head.headline,
    alternativeHeadline: head.alternativeHeadline,
    byline: byline?.byline ?? null,
    authors: [...(byline?.authors ?? [])],
    dateline: dateline?.printed ?? null,
    place: dateline?.place ?? null,
    agency: dateline?.agency ?? foot.agency ?? head.agency,
    section: head.section,
    publishedAt: published?.iso ?? null,
    modifiedAt: modified?.iso ?? null,
    publisher: publisherOf(url) ?? head.publisher,
    url,
    language: null,
    slugline: head.slugline,
    credit: foot.credit,
    text: story.paragraphs.filter((paragraph) => !isCertainFurniture(paragraph)).join('\n\n'),
    html: null,
    image: null,
  };
  const origins = originsOf(fields, {
    dateline,
    dated: printed ? null : dated,
    published: printed,
    modified,
    agencyFrom: dateline?.agency ? 'dateline' : foot.agency ? 'credit' : 'visible',
    urlGiven: context.url !== null,
  });
  return { ...fields, origins, warnings: [...head.warnings, ...foot.warnings] };
}
