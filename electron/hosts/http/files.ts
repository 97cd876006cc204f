import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { commonHeaders, pagePolicy, typeOfFile } from './headers.ts';

/** Answers with one of the interface's files, or its page for any other address; never with a file outside `root`. */
export async function serveFile(root: string, pathname: string, response: ServerResponse): Promise<void> {
  const path = fileWithin(root, pathname);
  const bytes = path && (await readFile(path).catch(() => null));
  if (!path || !bytes) {
    response.writeHead(404, { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is nothing at this address.\n');
    return;
  }
  // Built files carry a hash of their content in their names; the page itself must be asked for each time.
  const lasting = pathname.startsWith('/assets/')
    ? { 'cache-control': 'private, max-age=31536000, immutable' }
    : {};
  response.writeHead(200, {
    ...commonHeaders,
    ...lasting,
    'content-type': typeOfFile(extname(path)),
    'content-security-policy': pagePolicy,
  });
  response.end(bytes);
}

/** What the interface's files are called: nothing that a system reads as a folder above, a drive, a stream or a device. */
const named = /^(\/[\w-][\w.-]*)+$/;
const device = /\/(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i;

/** The file that a path of the address names, or null where it would leave the folder or can be none of the interface's. */
export function fileWithin(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = decoded === '/' ? '/index.html' : decoded;
  if (!named.test(file) || device.test(file)) return null;
  const path = normalize(join(root, file));
  return path.startsWith(normalize(root) + sep) ? path : null;
}
