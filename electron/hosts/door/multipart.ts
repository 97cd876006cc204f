import { ArchiveError } from '../../contract/errors.ts';

/** A part's headers: `name` of the field, `fileName` where it is a file, `type` as declared. */
export interface PartHead {
  readonly name: string;
  readonly fileName: string | null;
  readonly type: string | null;
}

/** Takes one part's bytes as they come. */
export interface PartSink {
  write(bytes: Buffer): Promise<void> | void;
  end(): Promise<void> | void;
}

const headLimit = 8 * 1024;
const mostParts = 100;
const malformed = (why: string) => new ArchiveError('bad-input', `The form cannot be read: ${why}.`);

/** The boundary of a `multipart/form-data` content type, null where it is none. RFC 2046 allows up to 70 characters. */
export function boundaryOf(contentType: string | undefined): string | null {
  if (!/^multipart\/form-data\s*;/i.test(contentType ?? '')) return null;
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

/**
 * Reads a form part by part without ever holding more of it than what arrived at once (RFC 7578).
 *
 * @param open gives the sink for a part; the next part waits for it
 * @throws ArchiveError `bad-input` where it is cut short or is no form
 */
export async function readMultipart(
  chunks: AsyncIterable<Buffer>,
  boundary: string,
  open: (head: PartHead) => PartSink,
): Promise<void> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter may stand at the very beginning, without a line before it.
  let rest: Buffer = Buffer.from('\r\n');
  let state: 'preamble' | 'head' | 'body' | 'end' = 'preamble';
  let sink: PartSink | null = null;
  let parts = 0;

  const throughDelimiter = async (): Promise<boolean> => {
    const at = rest.indexOf(delimiter);
    // What may be the beginning of a delimiter waits for more.
    const sure = at < 0 ? Math.max(0, rest.length - delimiter.length + 1) : at;
    if (sure > 0) await sink?.write(rest.subarray(0, sure));
    rest = rest.subarray(at < 0 ? sure : at + delimiter.length);
    if (at < 0) return false;
    await sink?.end();
    sink = null;
    state = 'head';
    return true;
  };
  const throughHead = (): boolean => {
    if (rest.length < 2) return false;
    if (rest.subarray(0, 2).toString('latin1') === '--') {
      state = 'end';
      return false;
    }
    const at = rest.indexOf('\r\n\r\n');
    if (at > headLimit || (at < 0 && rest.length > headLimit)) throw malformed('a part has too long a head');
    if (at < 0) return false;
    if (++parts > mostParts) throw malformed(`it has more than ${mostParts} parts`);
    sink = open(readHead(rest.subarray(0, at).toString('utf8')));
    // An empty part has no line break of its own: its delimiter begins with the one that ends its head.
    rest = rest.subarray(at + 4);
    state = 'body';
    return true;
  };
  const isAtEnd = (): boolean => state === 'end';

  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let more = true; more && !isAtEnd(); ) {
      more = (state as string) === 'head' ? throughHead() : await throughDelimiter();
    }
    if (isAtEnd()) rest = Buffer.alloc(0);
  }
  if (!isAtEnd()) throw malformed('it is cut short');
}

function readHead(text: string): PartHead {
  const headers = new Map(
    text.split('\r\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    }),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameter(disposition, 'name');
  if (!/^form-data\s*;/i.test(disposition) || name === null) throw malformed('a part has no name');
  return { name, fileName: parameter(disposition, 'filename'), type: headers.get('content-type') ?? null };
}

/** Browsers write a quotation mark in a name as `%22` (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data). */
function parameter(disposition: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(disposition);
  return found?.[1]?.replaceAll('%22', '"').replace(/%0D%0A/gi, '\n') ?? null;
}
