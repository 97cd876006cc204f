import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import { decodeBytes } from '../../capture/charset.ts';
import { takePictures } from '../../capture/pictures/take-pictures.ts';
import { readPage } from '../given.ts';
import type { Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { webAddress } from '../reading-lists/listed.ts';
import { spokenTime } from '../reading-lists/times.ts';
import type { Source } from '../source/source.ts';
import { type MimePart, parameter, readMime } from './mime.ts';

const begins = /^(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,40}/;
const isRelated =
  /^content-type:\s*multipart\/related\b[^\n]*(?:\r?\n[ \t][^\n]*)*type="?(?:text\/html|application\/xhtml)/im;
const isSaved = /^(?:snapshot-content-location:|from:\s*<?saved by)/im;

/** MHTML (RFC 2557), as browsers save a page with all that is in it: one file of MIME parts, one of which is the page. */
export const mhtml: Importer = {
  name: 'mhtml',
  recognises({ head }) {
    const headers = begins.exec(Buffer.from(head).toString('latin1'))?.[0] ?? '';
    return /^mime-version:/im.test(headers) && (isRelated.test(headers) || isSaved.test(headers));
  },
  async *read(source) {
    yield [
      {
        kind: 'clip',
        source: source.path,
        bytes: source.size ?? source.head.length,
        prepare: () => prepare(source),
      },
    ];
  },
};

async function prepare(source: Source): Promise<Incoming> {
  const bytes = await source.bytes();
  const { headers, parts } = readMime(bytes);
  const page = pageOf(parts, headers);
  if (!page) throw new ArchiveError('unreadable', 'The MHTML has no page in it.');
  const savedAt = spokenTime(headers.get('date'));
  const taken = {
    capturedAt: savedAt ?? source.modifiedAt,
    capturedAtIsGuess: savedAt === null,
    source: source.path,
  };
  const url = [headers.get('snapshot-content-location'), page.headers.get('content-location')]
    .map((address) => webAddress(address ?? ''))
    .find((address) => address !== null);
  const charset = parameter(page.headers.get('content-type') ?? '', 'charset');
  const type = `text/html${charset ? `; charset=${charset}` : ''}`;
  const { html, pictures } = await takePictures(
    decodeBytes(page.bytes, type).text,
    finderIn(parts, url ?? null),
  );
  const reading = readPage(Buffer.from(html), 'text/html; charset=utf-8', { url: url ?? null }, taken);
  return incomingOf({ bytes, type: 'multipart/related', taken, url: url ?? null, reading, pictures });
}

/** The part that `start` names, else the first page: the root is not always the first part. */
function pageOf(parts: readonly MimePart[], headers: ReadonlyMap<string, string>): MimePart | null {
  const start = parameter(headers.get('content-type') ?? '', 'start');
  const named = start && parts.find((part) => part.headers.get('content-id') === start);
  const isPage = ({ headers: own }: MimePart) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(own.get('content-type') ?? '');
  return named || (parts.find(isPage) ?? null);
}

/** Parts by their id (`cid:`) and by their address, which may be relative to the page's. */
function finderIn(parts: readonly MimePart[], base: string | null): (address: string) => Uint8Array | null {
  const byName = new Map<string, Uint8Array>();
  for (const { headers, bytes } of parts) {
    const id = headers.get('content-id')?.replace(/^<|>$/g, '');
    const location = headers.get('content-location');
    if (id) byName.set(`cid:${id}`, bytes);
    if (location) byName.set(location, bytes);
  }
  return (address) => {
    const whole = base !== null && URL.canParse(address, base) ? new URL(address, base).href : address;
    return byName.get(address) ?? byName.get(whole) ?? null;
  };
}
