import { isCertainJob } from '../byline/not-persons.ts';
import { type Byline, readBareNames } from '../byline/read-byline.ts';
import { agencyNamed } from '../dateline/agencies.ts';
import { standsAlone } from '../dateline/cities.ts';
import { isCountry } from '../dateline/countries.ts';
import type { ResolvedDate } from '../dates/partial-date.ts';
import { isCaption } from './furniture.ts';
import { classifyHead, type HeadLine, storyStart } from './head-lines.ts';
import type { MetaLine } from './meta-line.ts';
import { told, toldEach } from './parted.ts';
import { isSectionName, isTrail, sectionOf, trailSteps } from './section.ts';
import { type LabelVerdict, weighLabel } from './section-label.ts';
import { isBullet, isTitleLike } from './sentences.ts';

/** What stands above a story, and the story's paragraphs. */
export interface Head {
  readonly section: string | null;
  readonly headline: string | null;
  readonly alternativeHeadline: string | null;
  readonly slugline: string | null;
  readonly byline: Byline | null;
  readonly published: ResolvedDate | null;
  readonly modified: ResolvedDate | null;
  readonly agency: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Where the story was taken from, as a line above it says. */
  readonly source: string | null;
  /** A city on a line of its own, or beside the time. */
  readonly place: string | null;
  /** Lines that say who edited it. */
  readonly credits: readonly string[];
  /** How sure it is which line is the label and which the headline; null where no line was in doubt. */
  readonly label: LabelVerdict | null;
  readonly story: readonly string[];
  readonly warnings: readonly string[];
}

interface Titles {
  readonly section: string | null;
  readonly headline: string | null;
  readonly decks: readonly string[];
  readonly publisher: string | null;
  readonly label: LabelVerdict | null;
}

/** What is known of a clip besides its titles. */
interface Below {
  readonly story: boolean;
  readonly dateline: boolean;
  /** Whether a line of times stands among the titles or below them. */
  readonly timed: boolean;
}

const noTitles: Titles = { section: null, headline: null, decks: [], publisher: null, label: null };

/** "Storm hits coast - The Harbour Post" above "Storm hits coast": a page's title, whose end names the paper. */
function sameWithSite(title: string, headline: string): string | null {
  if (!title.startsWith(headline) || title.length === headline.length) return null;
  const site = /^\s?[-–—|·]\s?(.{2,60})$/.exec(title.slice(headline.length))?.[1] ?? null;
  return site === null ? null : (agencyNamed(site) ?? site);
}

const titleLabel = /^(?:title|headline|t[ií]tulo|titular)\s?:\s+/i;

const fewSigns = /^[\p{Script=Han}\p{Script=Katakana}ー・]{2,6}$/u;
const topicWord =
  /政|経|经|済|社会|社會|国際|国际|國際|金融|教育|科学|科技|文化|体育|環境|环境|外交|事件|災害|選挙|スポーツ/u;

/** "金融政策" below a headline: so few signs are a topic, in a writing that says a sentence in twelve; or the author, above the time. */
const isTopic = (line: string, { timed }: Below): boolean =>
  fewSigns.test(line) && (!timed || topicWord.test(line));

function headed(titles: readonly string[], below: Below, label: LabelVerdict | null = null): Titles {
  const [first = '', ...others] = titles;
  const [second = ''] = others;
  const hasSection = isSectionName(second) || isTopic(second, below);
  return {
    ...noTitles,
    headline: first.replace(titleLabel, ''),
    section: hasSection ? sectionOf(second) : null,
    decks: hasSection ? others.slice(1) : others,
    label,
  };
}

function readTitles(titles: readonly string[], below: Below): Titles {
  const [first, second] = titles;
  if (first === undefined) return noTitles;
  if (second === undefined) {
    return below.story && isSectionName(first)
      ? { ...noTitles, section: sectionOf(first), label: 'yes' }
      : headed(titles, below);
  }
  const publisher = sameWithSite(first, second);
  if (publisher !== null || first === second) return { ...readTitles(titles.slice(1), below), publisher };
  const rest = titles.slice(1);
  // "The Harbour Post", "World", then the headline: the paper's name stands above the section's.
  if (titles.length > 2 && first.length < 40 && !isSectionName(first) && isSectionName(second)) {
    return { ...readTitles(rest, below), publisher: first };
  }
  const deckBelow = titles.length > 2;
  const label = weighLabel(first, { next: second, deckBelow, dateline: below.dateline });
  if (label === 'no' || label === 'unlikely') return headed(titles, below, label);
  // Of two labels the lower one is the narrower; below a label only a known name is another, below a trail any label.
  const labels = narrowerLabels(rest, below);
  if (labels > 0) {
    const others = rest.slice(0, labels);
    const known = others.findLast(isSectionName) ?? (isTrail(first) ? others.at(-1) : null) ?? first;
    return { ...headed(rest.slice(labels), below, label), section: sectionOf(known) };
  }
  const lower =
    isSectionName(second) || isTrail(first) || !deckBelow
      ? readTitles(rest, { ...below, story: false })
      : headed(rest, below);
  return { ...lower, section: lower.section ?? sectionOf(first), label };
}

/** Lines of a headline have so many words at least where shorter ones above it are labels. */
const fewestWords = 5;

/**
 * "Ausland", "Taiwan", "Erdbeben in Taiwan", then the headline: how many lines below a label are labels themselves, each by its form,
 * over a line that plainly is the headline.
 */
function narrowerLabels(rest: readonly string[], { dateline }: Below): number {
  const at = rest.findIndex((line) => line.split(' ').length >= fewestWords);
  const next = rest[at] ?? '';
  const isLabel = (line: string): boolean => {
    const verdict = weighLabel(line, { next, deckBelow: true, dateline });
    return verdict === 'yes' || verdict === 'likely';
  };
  return at > 0 && rest.slice(0, at).every(isLabel) ? at : 0;
}

function isTitle(line: HeadLine | undefined): boolean {
  return line?.kind === 'title' || line?.kind === 'label';
}

function metas(lines: readonly HeadLine[]) {
  return lines.flatMap((line) => (line.kind === 'meta' ? [line.meta] : []));
}

/**
 * Parts titles from story paragraphs among what stands before the story's start: a text below the byline that is no title
 * (a caption, a summary) stays with the story, for no sentence may be lost.
 */
function partTitles(paragraphs: readonly string[], lines: readonly HeadLine[], start: number) {
  const titles: string[] = [];
  const kept: string[] = [];
  const captions: string[] = [];
  let bylineSeen = false;
  for (const [at, line] of lines.slice(0, start).entries()) {
    const text = paragraphs[at] ?? '';
    if (line.kind === 'meta') bylineSeen ||= line.meta.byline !== null && titles.length > 0;
    else if (line.kind === 'note') kept.push(text);
    else if (isTitle(line) || line.kind === 'story') {
      if (isCaption(text)) captions.push(text);
      else if (titles.length > 0 && (isBullet(text) || (bylineSeen && !isTitleLike(text)))) kept.push(text);
      else titles.push(text);
    }
  }
  return { titles, kept, captions };
}

/** Reads what stands above the story of a clip: label, headline, deck, byline, times, slug; furniture there is dropped. */
export function readHead(paragraphs: readonly string[], capturedAt: string): Head {
  const lines = classifyHead(paragraphs, capturedAt);
  let start = storyStart(lines, paragraphs);
  const only = lines.length === 1 && paragraphs.length === 1 && isTitle(lines[0]);
  if (only) start = isTitleLike(paragraphs[0] ?? '') ? 1 : 0;
  const { titles, kept, captions } = partTitles(paragraphs, lines, start);
  const story = [...kept, ...paragraphs.slice(start)];
  const dateline = lines[start]?.kind === 'dateline';
  const linesOf = (kind: HeadLine['kind']): readonly string[] =>
    paragraphs.slice(0, start).filter((_, at) => lines[at]?.kind === kind);
  const found = metas(lines.slice(0, start));
  const timed = found.some(({ times }) => times !== null);
  const read = readTitles(titles, { story: story.length > 0, dateline, timed });
  const agency = found.find((meta) => meta.agency !== null)?.agency ?? null;
  const publisher = found.find(
    (meta) => meta.agency !== null && meta.source === null && !meta.byline,
  )?.agency;
  const [site] = linesOf('label').flatMap((line) => agencyNamed(trailSteps(line)[0] ?? '') ?? []);
  const printed = mergeBylines(found.flatMap(({ byline }) => (byline ? [byline] : [])));
  const elsewhere = [...titles, ...story].join('\n');
  const beside = found.flatMap((meta) => (meta.beside === null ? [] : [meta.beside]));
  const named = printed ? null : bylineBeside(beside[0] ?? '', elsewhere);
  const jobs = linesOf('job').filter((line) => !isCertainJob(line));
  const unread = beside.filter((text) => text !== named?.byline && !elsewhere.includes(text));
  return {
    section: read.section,
    headline: read.headline,
    alternativeHeadline: read.decks.length > 0 ? read.decks.join('\n') : null,
    slugline: linesOf('slug').join(' ') || null,
    byline: printed ?? named,
    ...timesOf(found),
    agency,
    publisher: read.publisher ?? publisher ?? site ?? null,
    url: found.find(({ url }) => url !== null)?.url ?? null,
    source: found.find(({ source }) => source !== null)?.source ?? null,
    place: found.find(({ place }) => place !== null)?.place ?? null,
    credits: linesOf('credit'),
    label: read.label,
    story,
    warnings: [
      ...toldEach("a picture's caption", captions),
      ...told('the author’s job', jobs),
      ...told('what stands beside the time', unread),
    ],
  };
}

/** "San Sebastián", "New Haven". */
const beginsAsPlace =
  /^(?:San|Santa|Santo|São|Saint|St\.?|Sankt|Puerto|Porto|Port|Fort|Los|Las|El|La|Le|New|North|South|East|West|Upper|Lower|Central|Great|Río|Rio|Ciudad|Villa|Monte|Bad|Cape|Mount|Lake)\s/u;

/** "Ayşe Kaya | 03.05.2024": a name beside the time is the author's, unless it is a city's or a section's, or the story speaks of it. */
function bylineBeside(name: string, elsewhere: string): Byline | null {
  const isPlace = standsAlone(name) || isCountry(name) || beginsAsPlace.test(name);
  if (isPlace || isSectionName(name) || elsewhere.includes(name)) return null;
  return readBareNames(name);
}

/** Of two times of publication ("Mon 22 Jan 19.32", "First published on Mon 22 Jan 06.15") the later is that of a change. */
function timesOf(found: readonly MetaLine[]): Pick<Head, 'published' | 'modified'> {
  const published = found
    .flatMap(({ times }) => (times?.published ? [times.published] : []))
    .toSorted((one, other) => Date.parse(one.iso) - Date.parse(other.iso));
  const modified = found.find(({ times }) => times?.modified)?.times?.modified ?? null;
  const [first = null] = published;
  const last = published.at(-1) ?? null;
  const isLater =
    first !== null && last !== null && first.iso.length === last.iso.length && first.iso !== last.iso;
  return { published: first, modified: modified ?? (isLater ? last : null) };
}

function mergeBylines(bylines: readonly Byline[]): Byline | null {
  if (bylines.length === 0) return null;
  return {
    byline: bylines.map(({ byline }) => byline).join('; '),
    authors: [...new Set(bylines.flatMap(({ authors }) => authors))],
    place: bylines.find(({ place }) => place !== null)?.place ?? null,
  };
}
