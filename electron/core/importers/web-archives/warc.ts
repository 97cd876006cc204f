import { hash } from 'node:crypto';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { Incoming } from '../../articles/keep.ts';
import { readPageOrPdf } from '../given.ts';
import type { Entry, Importer, Mark } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { limits } from '../limits.ts';
import { NoArticle } from '../no-article.ts';
import { webAddress } from '../reading-lists/listed.ts';
import { spokenTime } from '../reading-lists/times.ts';
import type { Source } from '../source/source.ts';
import { decodeBody } from './decode-body.ts';

const begins = /^WARC\/1\.[01]\r?\n/;

/**
 * WARC 1.0 and 1.1 (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/), plain or each record gzipped.
 * Every page and PDF that was answered with success is an entry; pictures, scripts, redirects and repeated answers (`revisit`) are none.
 * Of documents that stand in it by themselves (`resource`) and are of another kind the account tells how many there are.
 * Reading starts again at any record.
 */
export const warc: Importer = {
  name: 'warc',
  recognises: ({ head }) => begins.test(Buffer.from(head.subarray(0, 20)).toString('latin1')),
  read: (source, { from }) => warcEntries(source, from),
};

export async function* warcEntries(source: Source, from: Mark | null): AsyncGenerator<readonly Entry[]> {
  const start = from?.at ?? 0;
  let item = (from?.item ?? 1) - 1;
  const parser = new WARCParser(source.raw(start));
  const others = new Map<string, number>();
  for await (const record of parser) {
    const type = pageType(record);
    if (type === null) {
      if (record.warcType === 'resource') count(others, record.warcContentType);
      if (await pass(record)) continue;
      yield [{ kind: 'failed', source: source.path, reason: breaksOff }];
      return;
    }
    const mark: Mark = { at: start + parser.offset, item: ++item };
    const where = `${source.path}:${item}`;
    if (record.warcContentLength > limits.entry) {
      yield [{ kind: 'failed', source: where, reason: 'The page is larger than 64 MiB.', mark }];
      if (await pass(record)) continue;
      return;
    }
    const body = await record.readFully(false);
    yield [
      {
        kind: 'clip',
        source: where,
        bytes: body.length,
        mark,
        prepare: () => prepare(record, body, { type, where, listTime: source.modifiedAt }),
      },
    ];
  }
  if (others.size > 0) yield [toldOf(others, source)];
}

function count(types: Map<string, number>, said: string | null | undefined): void {
  const type = said?.split(';', 1)[0]?.trim().toLowerCase() || 'of no type';
  types.set(type, (types.get(type) ?? 0) + 1);
}

function toldOf(types: ReadonlyMap<string, number>, { path }: Source): Entry {
  const all = [...types].map(([type, n]) => `${n} ${type}`).join(', ');
  const prepare = () => {
    throw new NoArticle(`Documents that are neither pages nor PDFs: ${all}.`);
  };
  return { kind: 'clip', source: path, bytes: 0, prepare };
}

const breaksOff = 'The file breaks off in the middle of a record: what stood before is read.';

/** Goes over what a record holds. warcio's own way never ends where the file does. @returns whether all of it was there */
async function pass({ reader }: WARCRecord): Promise<boolean> {
  for await (const _ of reader);
  return !(reader instanceof LimitReader) || reader.limit <= 0;
}

/** What is said of a page whose bytes are not those that a WARC was written with. */
export const isNotAsDigested = 'The page is not what the archive’s digest says';

/** The type of a page with its charset, or of a PDF; null for what is neither. */
function pageType(record: WARCRecord): string | null {
  if (record.warcType === 'resource') return readableType(record.warcContentType);
  if (record.warcType !== 'response') return null;
  const status = Number(record.httpHeaders?.statusCode);
  return status >= 200 && status < 300 ? readableType(headerOf(record, 'content-type')) : null;
}

const readableType = (type: string | null | undefined): string | null =>
  type && /^(?:text\/html|application\/(?:xhtml\+xml|pdf))\b/i.test(type) ? type : null;

const headerOf = (record: WARCRecord, name: string): string | null =>
  record.httpHeaders?.headers.get(name) ?? null;

interface Place {
  readonly type: string;
  readonly where: string;
  /** Taken where the record does not say when. */
  readonly listTime: string;
}

async function prepare(
  record: WARCRecord,
  body: Uint8Array,
  { type: said, where, listTime }: Place,
): Promise<Incoming> {
  const isResponse = record.warcType === 'response';
  const bytes = isResponse
    ? decodeBody(body, headerOf(record, 'transfer-encoding'), headerOf(record, 'content-encoding'))
    : body;
  const url = webAddress((record.warcTargetURI ?? '').replace(/^<|>$/g, ''));
  // WARC 1.1 allows nine digits of a second.
  const saidAt = spokenTime((record.warcDate ?? '').replace(/\.\d+(?=Z$)/, ''));
  const taken = { capturedAt: saidAt ?? listTime, capturedAtIsGuess: saidAt === null, source: where };
  const { reading, type } = await readPageOrPdf(bytes, said, { url }, taken);
  const isSound = isAsDigested(record.warcPayloadDigest ?? null, [body, bytes]);
  const warnings = isSound ? reading.warnings : [...reading.warnings, isNotAsDigested];
  return incomingOf({ bytes, type, taken, url, reading: { ...reading, warnings } });
}

/** Some programs digest the body as it was sent, some as it was decoded. An algorithm that is not known says nothing. */
function isAsDigested(digest: string | null, bodies: readonly Uint8Array[]): boolean {
  const [, name = '', value = ''] = /^(sha-?1|sha-?256|md5):(.+)$/i.exec(digest?.trim() ?? '') ?? [];
  if (value === '') return true;
  const algorithm = name.toLowerCase().replace('-', '');
  return bodies.some((body) => {
    const made = hash(algorithm, body, 'buffer');
    return (
      made.toString('hex') === value.toLowerCase() || base32(made) === value.toUpperCase().replace(/=+$/, '')
    );
  });
}

/** RFC 4648, without padding. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups
    .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('');
}
