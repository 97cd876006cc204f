import type { ArticleFields, Origins, Reading } from '../../contract/article.ts';
import { emptyFields, fieldNames } from '../articles/fields.ts';
import { boundedText, isCutShort } from '../capture/bounded-text.ts';
import { readClip } from '../capture/read-clip.ts';
import { sanitizeArticleHtml } from '../capture/sanitize.ts';
import { understand } from '../capture/understand.ts';
import { completeFromText } from './complete.ts';
import { textOfHtml } from './text-of-html.ts';

/** Fields as a format names them. One that is not there is read from the content; null says that there is none. */
export type Given = Partial<ArticleFields>;

/** Where and when something was taken in. */
export interface Taken {
  /** ISO 8601 with zone. */
  readonly capturedAt: string;
  readonly capturedAtIsGuess?: boolean;
  readonly source: string;
}

/**
 * The reading of a whole web page, as a browser had it: everything is read from it, and what the format names wins.
 *
 * @param type its MIME type with its charset where known
 * @throws unreadable where the bytes are no page
 */
export function readPage(bytes: Uint8Array, type: string, given: Given, taken: Taken): Reading {
  return withGiven(readClip({ bytes, type, url: given.url ?? null, ...taken }), given);
}

/** The same of a page or a PDF, whatever it is called; `type` is what it turned out to be. */
export async function readPageOrPdf(
  bytes: Uint8Array,
  said: string,
  given: Given,
  taken: Taken,
): Promise<{ readonly reading: Reading; readonly type: string }> {
  const { clip, reading } = await understand({ bytes, type: said, url: given.url ?? null, ...taken });
  return { reading: withGiven(reading, given), type: clip.type ?? said };
}

function withGiven(reading: Reading, given: Given): Reading {
  const { html: _html, ...named } = withoutAbsent(given);
  return { ...reading, ...named, origins: { ...reading.origins, ...givenOrigins(named) } };
}

/**
 * The reading of what another program had extracted already: `given.text` or `given.html` is the article's body and nothing else.
 * Dateline, place, agency, authors and language are read from it where the format does not name them.
 */
export function readExtracted(given: Given): Reading {
  const { named, warnings } = boundedBody(withoutAbsent(given));
  const html = named.html ? sanitizeArticleHtml(named.html, named.url ?? null) || null : null;
  const text = named.text ?? (html === null ? '' : textOfHtml(html));
  const reading = { ...emptyFields(), ...named, html, text, origins: givenOrigins(named), warnings };
  return completeFromText(reading, named);
}

/** A body as far as it is read, see `boundedText`, and what is said of that. */
export function boundedBody(given: Given): { readonly named: Given; readonly warnings: string[] } {
  const [html, text] = [given.html, given.text].map((body) => (body ? boundedText(body) : null));
  const named = { ...given, ...(html && { html: html.text }), ...(text && { text: text.text }) };
  return { named, warnings: html?.isCut || text?.isCut ? [isCutShort] : [] };
}

/** What is said of an article of which only the address is known. */
export const onlyAnAddress = 'Only an address: the text was not in the file';

/** The reading of a bookmark: whatever the format names, and no text. */
export function readAddress(given: Given & { readonly url: string }): Reading {
  return {
    ...emptyFields(),
    ...withoutAbsent(given),
    origins: givenOrigins(given),
    warnings: [onlyAnAddress],
  };
}

/** The origins of fields that a format names: certain, and given. */
export function givenOrigins(given: Given): Origins {
  const origins: Origins = {};
  for (const name of fieldNames) {
    const value = given[name];
    const present = Array.isArray(value) ? value.length > 0 : Boolean(value);
    if (present) origins[name] = { origin: 'given', confidence: 1 };
  }
  return origins;
}

function withoutAbsent(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given;
}
