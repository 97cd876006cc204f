import { ArchiveError } from '../../../contract/errors.ts';

/** A part of a message (RFC 2045, 2046): its headers by their names in small letters, unfolded, and its bytes as they were before packing. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

/** Headers of one part, and parts of one message; more are no page. */
const most = { headers: 64 * 1024, parts: 20_000, depth: 10 } as const;

/** The headers of a message and all its parts that hold no parts themselves, in their order. */
export function readMime(message: Buffer): {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly MimePart[];
} {
  const parts: MimePart[] = [];
  const { headers } = readPart(message, parts, 0);
  return { headers, parts };
}

function readPart(
  message: Buffer,
  parts: MimePart[],
  depth: number,
): { readonly headers: ReadonlyMap<string, string> } {
  const { headers, body } = parted(message);
  const type = headers.get('content-type') ?? '';
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || boundary === null || depth >= most.depth) {
    if (parts.length >= most.parts)
      throw new ArchiveError('too-large', `It has more than ${most.parts} parts.`);
    parts.push({ headers, bytes: unpacked(body, headers.get('content-transfer-encoding') ?? '') });
    return { headers };
  }
  for (const inner of between(body, boundary)) readPart(inner, parts, depth + 1);
  return { headers };
}

function parted(message: Buffer): { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer } {
  const [crlf, lf] = [message.indexOf('\r\n\r\n'), message.indexOf('\n\n')];
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = isCrlf ? crlf : lf;
  if (end < 0) return { headers: headersOf(message), body: Buffer.alloc(0) };
  return { headers: headersOf(message.subarray(0, end)), body: message.subarray(end + (isCrlf ? 4 : 2)) };
}

function headersOf(bytes: Buffer): ReadonlyMap<string, string> {
  const text = bytes
    .subarray(0, most.headers)
    .toString('utf8')
    .replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== '' && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
  }
  return headers;
}

/** A parameter of a header's value: `text/html; charset="utf-8"`. */
export function parameter(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2] ?? null;
}

/** What stands between the lines of a boundary. The last may not be closed, where a file was cut. */
function between(body: Buffer, boundary: string): readonly Buffer[] {
  const line = Buffer.from(`--${boundary}`);
  const found: Buffer[] = [];
  let from = -1;
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    if (from >= 0) found.push(body.subarray(from, Math.max(from, at - (body[at - 2] === 0x0d ? 2 : 1))));
    if (body.toString('latin1', at + line.length, at + line.length + 2) === '--') return found;
    from = body.indexOf('\n', at) + 1 || body.length;
  }
  if (from >= 0) found.push(body.subarray(from));
  return found;
}

function unpacked(body: Buffer, encoding: string): Buffer {
  if (/^base64$/i.test(encoding)) return Buffer.from(body.toString('latin1'), 'base64');
  return /^quoted-printable$/i.test(encoding) ? fromQuotedPrintable(body) : body;
}

/** RFC 2045, 6.7. Bytes first: what they say is for the charset to tell. */
function fromQuotedPrintable(body: Buffer): Buffer {
  const text = body
    .toString('latin1')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/=\n/g, '');
  return Buffer.from(
    text.replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}
