import type { Reading } from '../../../contract/article.ts';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import { type Given, readAddress, readExtracted } from '../given.ts';
import type { Highlight } from '../highlights.ts';
import { incomingOf } from '../incoming.ts';

/** One item of a reading list, as far as the list tells. */
export interface Listed {
  /** The item as it stands in the list: what is kept for good. */
  readonly raw: string;
  readonly type: string;
  readonly where: string;
  readonly url: string;
  readonly title: string;
  /** When it was saved; the list's own time where it does not say. */
  readonly savedAt: string | null;
  readonly listTime: string;
  readonly fields?: Given;
  readonly tags?: readonly string[];
  readonly collections?: readonly string[];
  readonly read?: boolean;
  readonly starred?: boolean;
  readonly guid?: string | null;
  readonly note?: string | null;
  readonly highlights?: readonly Highlight[];
  /** What its list leaves out by its nature, said where there is nothing to store: `Karakeep’s export has no files.` */
  readonly leftOut?: string;
  /** Whether it may be without text and address: a reference to what was printed. */
  readonly isReference?: boolean;
}

/**
 * An item of a reading list ready to be kept: with its text where the list has it, else as an address.
 *
 * @throws unreadable where it has neither text nor a web address
 */
export function listedItem(item: Listed): Incoming {
  const { raw, type, where, savedAt, listTime, tags, collections, read, starred, guid, note, highlights } =
    item;
  const url = webAddress(item.url);
  const fields = { ...item.fields, headline: item.fields?.headline ?? titleOf(item.title, item.url), url };
  const hasText = Boolean(fields.html?.trim() || fields.text?.trim());
  const reading = hasText ? readExtracted(fields) : withoutText(fields, url, item);
  const warnings = item.title.length > longestTitle ? [...reading.warnings, isTitleCut] : reading.warnings;
  return incomingOf({
    bytes: Buffer.from(raw),
    type,
    taken: { capturedAt: savedAt ?? listTime, capturedAtIsGuess: savedAt === null, source: where },
    url,
    reading: { ...reading, warnings },
    state: { addedAt: savedAt, read: read ?? false, starred: starred ?? false },
    tags: tags ?? [],
    collections: collections ?? [],
    guid: guid ?? null,
    note: note ?? null,
    highlights: highlights ?? [],
  });
}

function withoutText(
  fields: Given,
  url: string | null,
  { isReference, title, leftOut }: Pick<Listed, 'isReference' | 'title' | 'leftOut'>,
): Reading {
  if (url !== null) return readAddress({ ...fields, url });
  if (isReference && fields.headline) {
    return { ...readExtracted(fields), warnings: ['Only a reference: the text was not in the file'] };
  }
  const name = title.replace(/\s+/g, ' ').trim().slice(0, longestName);
  const what = `${name === '' ? 'It' : `“${name}”`} has neither a text nor a web address`;
  throw new ArchiveError('unreadable', leftOut ? `${what}: ${leftOut}` : `${what}.`);
}

/** Only what a browser would open as a page: `javascript:`, `data:` and `file:` lead nowhere that may be followed. */
export function webAddress(address: string): string | null {
  const text = address.trim();
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}

/** Enough to know an item by. */
const longestName = 120;

/** A cell that is longer is no title: a quote was not closed. */
const longestTitle = 10_000;
const isTitleCut =
  'The title is longer than 10,000 characters: its beginning is shown, and the row is kept whole';

/** Lists that had no title write the address in its place. */
function titleOf(title: string, url: string): string | null {
  const plain = title.slice(0, longestTitle).replace(/\s+/g, ' ').trim();
  return plain === '' || plain === url.trim() || /^https?:\/\/\S+$/.test(plain) ? null : plain;
}
