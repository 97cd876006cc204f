import { basename } from 'node:path';
import { databasePage, databaseText } from '../importers/databases/index.ts';
import type { Importer } from '../importers/importer.ts';
import { keptNote } from '../importers/joplin/kept-note.ts';
import { jsonl } from '../importers/jsonl/index.ts';
import { eml } from '../importers/mail/eml.ts';
import { markdown } from '../importers/markdown/index.ts';
import { newsmlOne } from '../importers/newsml-1/index.ts';
import { newsmlG2 } from '../importers/newsml-g2/index.ts';
import { ninjs } from '../importers/ninjs/index.ts';
import { nitf } from '../importers/nitf/index.ts';
import { keptItem } from '../importers/omnivore/kept-item.ts';
import { pdf } from '../importers/pdf/index.ts';
import { instapaper } from '../importers/reading-lists/instapaper.ts';
import { keptLines, keptReference } from '../importers/reading-lists/kept-lines.ts';
import { matter } from '../importers/reading-lists/matter.ts';
import { pocketCsv } from '../importers/reading-lists/pocket.ts';
import { raindrop } from '../importers/reading-lists/raindrop.ts';
import { readwiseHighlights, readwiseReader } from '../importers/reading-lists/readwise.ts';
import { rtf } from '../importers/rtf/index.ts';
import type { Source } from '../importers/source/source.ts';
import { mhtml } from '../importers/web-archives/mhtml.ts';
import { singleFileZip } from '../importers/web-archives/single-file-zip.ts';
import { anpa1312 } from '../importers/wires/anpa-1312.ts';
import { iptc7901 } from '../importers/wires/iptc-7901.ts';
import { zip } from '../importers/zip.ts';

/** What reads the captures of a type, whatever their bytes look like, unless something more particular knows them. */
const certain: Readonly<Record<string, Importer>> = {
  'application/newsml+xml': newsmlOne,
  'application/nitf+xml': nitf,
  'application/pdf': pdf,
  'application/rtf': rtf,
  'application/vnd.citationstyles.csl+json': keptReference,
  'application/vnd.iptc.g2.newsitem+xml': newsmlG2,
  'message/rfc822': eml,
  'multipart/related': mhtml,
  'text/markdown': markdown,
};

/** What reads them if it knows them, by their content or their name. */
const possible: Readonly<Record<string, readonly Importer[]>> = {
  'application/json': [ninjs, keptItem, ...keptLines],
  'application/zip': [zip, singleFileZip],
  // Rows that were kept before with no head are known by none of them.
  'text/csv': [pocketCsv, instapaper, raindrop, matter, readwiseReader, readwiseHighlights],
  'text/html': [databasePage],
  'text/markdown': [keptNote],
  'text/plain': [iptc7901, anpa1312, databaseText],
};

const isLine = (source: string): boolean => /\.(?:jsonl|ndjson)(?:\.gz)?:\d+$/i.test(basename(source));

/** The importer that reads a capture by itself; null where it is a page or a text like others, or cannot be read without its list. */
export function readerOfCapture(type: string, source: Source): Importer | null {
  const known = possible[type]?.find((each) => each.recognises(source)) ?? certain[type];
  if (known) return known;
  return type === 'application/json' && isLine(source.path) ? jsonl : null;
}

/** What is a line of a list, or an item of one: what was to be understood of it, the list's other lines say too. */
const ofLists = new Set([
  'application/json',
  'application/rdf+xml',
  'application/zip',
  'text/csv',
  'text/uri-list',
]);

export const isOfList = (type: string): boolean => ofLists.has(type);
