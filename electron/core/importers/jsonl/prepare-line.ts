import type { ArticleFields, Origins, Reading } from '../../../contract/article.ts';
import { originsSchema } from '../../../contract/article.ts';
import { ArchiveError } from '../../../contract/errors.ts';
import { emptyFields, fieldNames } from '../../articles/fields.ts';
import type { Incoming } from '../../articles/keep.ts';
import { readClip } from '../../capture/read-clip.ts';
import { sanitizeArticleHtml } from '../../capture/sanitize.ts';
import { packBlob } from '../../storage/blob-store.ts';
import { completeFromText } from './complete.ts';
import { lineFields, wrong } from './line-fields.ts';
import { lineCapture, lineState, lineTags } from './line-state.ts';

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
  const given = lineFields(line);
  if (!given.text && !given.html && !given.headline) {
    throw new ArchiveError('unreadable', 'It has neither “text” nor “html” nor “headline”.');
  }
  return {
    blob: packBlob(bytes),
    type: 'application/json',
    url: capture.url ?? given.url ?? null,
    source,
    capturedAt,
    reading: readingOf(line, given, { capturedAt, source }),
    corrections: {},
    tags: lineTags(line, context.tags),
    state: lineState(line),
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

interface Taken {
  readonly capturedAt: string;
  readonly source: string;
}

function readingOf(line: Json, given: Partial<ArticleFields>, taken: Taken): Reading {
  if (given.text === undefined && given.html) return fromPage(given.html, given, taken);
  const fields = { ...emptyFields(), ...given };
  const html = given.html ? sanitizeArticleHtml(given.html, fields.url) : null;
  const whole = { ...fields, html, warnings: warningsOf(line) };
  const told = originsOf(line);
  if (told) return { ...whole, origins: told };
  return completeFromText({ ...whole, origins: givenOrigins(given) }, given);
}

/** A line with HTML alone is read as the page it is; what the line names wins. */
function fromPage(html: string, given: Partial<ArticleFields>, taken: Taken): Reading {
  const bytes = Buffer.from(html, 'utf8');
  const page = readClip({ bytes, type: 'text/html; charset=utf-8', url: given.url ?? null, ...taken });
  const { html: _html, ...named } = given;
  return { ...page, ...named, origins: { ...page.origins, ...givenOrigins(named) } };
}

function givenOrigins(given: Partial<ArticleFields>): Origins {
  const origins: Origins = {};
  for (const name of fieldNames) {
    const value = given[name];
    const present = Array.isArray(value) ? value.length > 0 : Boolean(value);
    if (present) origins[name] = { origin: 'given', confidence: 1 };
  }
  return origins;
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
