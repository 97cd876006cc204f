import type { ArticleFields, Origin, Origins, Reading } from '../../../contract/article.ts';
import { detectLanguage } from '../../language/detect.ts';
import { type Byline, readByline } from '../byline/read-byline.ts';
import type { ReadingContext } from '../context.ts';
import type { Dateline } from '../dateline/dateline.ts';
import { readDateline, splitByline } from '../dateline/read-dateline.ts';
import type { ResolvedDate } from '../dates/partial-date.ts';
import { resolveDatelineDate } from '../dates/resolve-date.ts';
import { weekdayTold } from '../dates/told-weekday.ts';
import { publisherOf } from '../text/publishers.ts';
import type { Body } from './body/read-body.ts';
import type { Chosen } from './weigh/chosen.ts';
import { isPossible } from './weigh/times.ts';
import type { Metadata } from './weigh/weigh.ts';

type Maybe<T = string> = Chosen<T> | null;
type Values = Omit<ArticleFields, 'html'>;

/** Blocks looked at for the dateline: a caption or a note may stand before it. */
const DATELINE_BLOCKS = 3;

/** Joins what the metadata and the body say into a reading's fields and their origins. */
export function fieldsOf(
  metadata: Metadata,
  body: Body,
  context: ReadingContext,
): Omit<Reading, 'html' | 'warnings'> {
  const at = body.blocks.slice(0, DATELINE_BLOCKS).findIndex((block) => readDateline(block) !== null);
  const split = at < 0 ? null : splitByline(body.blocks[at] ?? '');
  const blocks = split ? body.blocks.with(at, split.rest) : body.blocks;
  const dateline = at < 0 ? null : readDateline(blocks[at] ?? '');
  const text = blocks.join('\n\n');
  const bodyByline = bylineOf(split?.byline ?? null, body, dateline);
  const byline = metadata.byline ?? chosen(bodyByline?.byline ?? null, 'byline', 0.9);
  const authors =
    metadata.authors ??
    (bodyByline ? { value: bodyByline.authors, origin: 'byline' as const, confidence: 0.85 } : null);
  const changed = metadata.modifiedAt ?? visibleTime(body.times?.modified ?? null, context.capturedAt);
  const filed = dateline
    ? filedFields(dateline)
    : { dateline: metadata.dateline, place: placeOf(metadata.dateline), agency: null };
  const fields: Readonly<Record<Exclude<keyof Values, 'authors' | 'text'>, Maybe>> = {
    headline: headlineOf(metadata.headline, body.title),
    alternativeHeadline: metadata.alternativeHeadline,
    byline,
    ...filed,
    place: filed.place ?? placeOfByline(byline),
    agency: filed.agency ?? chosen(body.creditAgency, 'credit', 0.8) ?? metadata.agency,
    section: metadata.section,
    publishedAt: publishedAt(metadata.publishedAt, body, dateline, {
      context,
      changed: changed?.value ?? null,
    }),
    modifiedAt: changed,
    publisher: metadata.publisher ?? chosen(publisherOf(metadata.url?.value ?? context.url), 'url', 0.7),
    url: metadata.url,
    language: languageOf(text, metadata.language),
    slugline: metadata.slugline,
    credit: chosen(body.credit, 'credit', 0.9),
    image: metadata.image,
  };
  return join(
    fields,
    authors,
    chosen(text === '' ? null : text, body.source === 'json-ld' ? 'json-ld' : 'body', sureness[body.source]),
    text,
  );
}

const bylineOf = (printed: string | null, body: Body, dateline: Dateline | null): Byline | null =>
  (printed === null ? null : readByline(printed)) ?? body.byline ?? dateline?.signed ?? null;

const sureness: Readonly<Record<Body['source'], number>> = {
  article: 0.9,
  densest: 0.7,
  'json-ld': 0.8,
  page: 0.3,
  none: 0,
};

function chosen(value: string | null, origin: Origin['origin'], confidence: number): Maybe {
  return value === null ? null : { value, origin, confidence };
}

function filedFields(dateline: Dateline): { dateline: Maybe; place: Maybe; agency: Maybe } {
  const { printed, place, agency, confidence } = dateline;
  return {
    dateline: chosen(printed, 'dateline', confidence),
    place: chosen(place, 'dateline', confidence),
    agency: chosen(agency, 'dateline', confidence),
  };
}

/** JSON-LD's dateline may be the city alone or the whole prefix. */
function placeOf(dateline: Maybe): Maybe {
  if (!dateline) return null;
  const read = readDateline(`${dateline.value} The`);
  const city =
    read?.place ?? /^[\p{L}\s.'’-]{2,40}(?:,|$)/u.exec(dateline.value)?.[0].replace(/,$/, '') ?? null;
  return city === null ? null : { ...dateline, value: city };
}

const placeOfByline = (byline: Maybe): Maybe =>
  byline && chosen(readByline(byline.value)?.place ?? null, 'byline', 0.7);

/** Where no heading shows the headline, the line at the body's head that the title ends or begins with is it. */
function headlineOf(told: Maybe, title: string | null): Maybe {
  if (title === null || (told && told.confidence > SURE_HEADLINE)) return told;
  return { value: title, origin: 'visible', confidence: 0.8 };
}

/** A title alone, with the site's name perhaps still on it, is less sure than this. */
const SURE_HEADLINE = 0.65;

interface Around {
  readonly context: ReadingContext;
  /** When the story was last changed, where the page says it: the year of a dateline that prints none. */
  readonly changed: string | null;
}

/** A day in the address gives way to what the page shows. */
function publishedAt(told: Maybe, body: Body, dateline: Dateline | null, around: Around): Maybe {
  const { context } = around;
  const shown = visibleTime(body.times?.published ?? null, context.capturedAt);
  return (
    (told?.origin === 'url' ? (shown ?? told) : told) ?? shown ?? datelineDate(dateline, body.blocks, around)
  );
}

function visibleTime(time: ResolvedDate | null, capturedAt: string): Maybe {
  if (!time || !isPossible(time.iso, capturedAt)) return null;
  return {
    value: time.iso,
    origin: 'visible',
    confidence: time.note ? 0.65 : 0.75,
    ...(time.note ? { note: time.note } : {}),
  };
}

function datelineDate(
  dateline: Dateline | null,
  blocks: readonly string[],
  { context, changed }: Around,
): Maybe {
  if (!dateline?.date) return null;
  const { iso, note, isGuess } = resolveDatelineDate(dateline.date, context.capturedAt, {
    weekday: () => weekdayTold(blocks),
    captureIsGuess: context.capturedAtIsGuess ?? false,
    changed,
  });
  if (!isPossible(iso, context.capturedAt)) return null;
  const confidence = isGuess ? 0.5 : note ? 0.7 : 0.8;
  return { value: iso, origin: 'dateline', confidence, ...(note ? { note } : {}) };
}

/** What the text is in counts for more than what the template says, which is often the site's main language. */
function languageOf(text: string, declared: Maybe): Maybe {
  const detected = detectLanguage(text);
  if (!detected) return declared;
  if (detected.language === declared?.value) return { ...declared, confidence: 0.98 };
  if (declared && detected.confidence < 0.8) return declared;
  const note = declared
    ? `The page says “${declared.value}”, but its text reads as “${detected.language}”`
    : undefined;
  return {
    value: detected.language,
    origin: 'detected',
    confidence: detected.confidence,
    ...(note ? { note } : {}),
  };
}

function join(
  fields: Readonly<Record<Exclude<keyof Values, 'authors' | 'text'>, Maybe>>,
  authors: Maybe<readonly string[]>,
  body: Maybe,
  text: string,
): Omit<Reading, 'html' | 'warnings'> {
  const origins: Origins = {};
  for (const [name, field] of Object.entries({ ...fields, authors, text: body })) {
    if (field) origins[name as keyof Values] = originOf(field);
  }
  const value = (name: keyof typeof fields): string | null => fields[name]?.value ?? null;
  return {
    headline: value('headline'),
    alternativeHeadline: value('alternativeHeadline'),
    byline: value('byline'),
    authors: [...(authors?.value ?? [])],
    dateline: value('dateline'),
    place: value('place'),
    agency: value('agency'),
    section: value('section'),
    publishedAt: value('publishedAt'),
    modifiedAt: value('modifiedAt'),
    publisher: value('publisher'),
    url: value('url'),
    language: value('language'),
    slugline: value('slugline'),
    credit: value('credit'),
    image: value('image'),
    text,
    origins,
  };
}

const originOf = ({ origin, confidence, note }: Chosen<unknown>): Origin => ({
  origin,
  confidence: Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100,
  ...(note ? { note } : {}),
});
