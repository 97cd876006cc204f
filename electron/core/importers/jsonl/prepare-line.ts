import { type NewAnnotation, newAnnotationSchema } from '../../../contract/annotation.ts';
import type { ArticleFields, News, Origins, Reading } from '../../../contract/article.ts';
import { newsSchema, originsSchema } from '../../../contract/article.ts';
import { ArchiveError } from '../../../contract/errors.ts';
import { emptyFields } from '../../articles/fields.ts';
import type { Incoming } from '../../articles/keep.ts';
import { liftPictures } from '../../articles/lift-pictures.ts';
import { sanitizeArticleHtml } from '../../capture/sanitize.ts';
import { packBlob } from '../../storage/blob-store.ts';
import { completeFromText } from '../complete.ts';
import { boundedBody, givenOrigins, readPage, type Taken } from '../given.ts';
import { lineFields, wrong } from './line-fields.ts';
import { lineCapture, lineCollections, lineState, lineTags } from './line-state.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where the lines stand. */
export interface LineContext {
  /** The file's time, for lines that do not say when they were taken. */
  readonly capturedAt: string;
  /** Tags already normalised. */
  readonly tags: Map<string, string>;
}

/**
 * One line as an article to keep; its bytes are the capture. What the line gives is taken as it is, what it does not name is read
 * from its text or HTML.
 *
 * @throws unreadable with the reason
 */
export function prepareLine(bytes: Uint8Array, source: string, context: LineContext): Incoming {
  const line = parseObject(bytes);
  const capture = lineCapture(line);
  const capturedAt = capture.capturedAt ?? context.capturedAt;
  const { named: given, warnings } = boundedBody(lineFields(line));
  if (!given.text && !given.html && !given.headline) {
    throw new ArchiveError('unreadable', 'It has neither “text” nor “html” nor “headline”.');
  }
  return {
    blob: packBlob(bytes),
    type: 'application/json',
    url: capture.url ?? given.url ?? null,
    source,
    capturedAt,
    ...liftPictures(readingOf(line, given, { capturedAt, source, warnings })),
    corrections: {},
    tags: lineTags(line, context.tags),
    collections: lineCollections(line),
    state: lineState(line),
    annotations: annotationsOf(line),
  };
}

function parseObject(bytes: Uint8Array): Json {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch (cause) {
    throw new ArchiveError('unreadable', `It is not JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new ArchiveError('unreadable', 'It is not a JSON object.');
}

function readingOf(
  line: Json,
  given: Partial<ArticleFields>,
  { warnings, ...taken }: Taken & Pick<Reading, 'warnings'>,
): Reading {
  if (given.text === undefined && given.html) {
    const page = readPage(Buffer.from(given.html, 'utf8'), 'text/html; charset=utf-8', given, taken);
    return { ...page, warnings: [...page.warnings, ...warnings] };
  }
  const fields = { ...emptyFields(), ...given };
  const html = given.html ? sanitizeArticleHtml(given.html, fields.url) : null;
  const news = newsOf(line);
  const whole = { ...fields, html, warnings: [...warningsOf(line), ...warnings], ...(news && { news }) };
  const told = originsOf(line);
  if (told) return { ...whole, origins: told };
  return completeFromText({ ...whole, origins: givenOrigins(given) }, given);
}

/** An export tells how each field came to be; a line of another program does not. */
function originsOf(line: Json): Origins | null {
  if (line.origins === undefined || line.origins === null) return null;
  const read = originsSchema.safeParse(line.origins);
  if (read.success) return read.data;
  throw wrong('origins', 'an object of origins by field');
}

function warningsOf(line: Json): string[] {
  const { warnings } = line;
  if (warnings === undefined || warnings === null) return [];
  const isText = (each: unknown): each is string => typeof each === 'string';
  if (Array.isArray(warnings) && warnings.every(isText)) return [...warnings];
  throw wrong('warnings', 'a list of texts');
}

/** As an export has them: with the ids and times they had, and the places their words were found at, which are found anew. */
function annotationsOf({ annotations }: Json): readonly NewAnnotation[] {
  if (annotations === undefined || annotations === null) return [];
  const read = newAnnotationSchema.array().safeParse(annotations);
  if (read.success) return read.data;
  throw wrong('annotations', 'a list of highlights and notes');
}

function newsOf(line: Json): News | null {
  if (line.news === undefined || line.news === null) return null;
  const read = newsSchema.safeParse(line.news);
  if (read.success) return read.data;
  throw wrong('news', 'an object of what the agency says');
}
