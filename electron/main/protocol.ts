import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CustomScheme, Protocol } from 'electron';
import type { Input } from '../contract/api.ts';
import { type ArchiveClient, call } from '../hosts/client.ts';
import { captureDisposition, captureType } from '../hosts/http/capture-type.ts';
import { fileWithin } from '../hosts/http/files.ts';
import { capturePolicy, commonHeaders, pagePolicy, typeOfFile } from '../hosts/http/headers.ts';

/** Where the interface is: an address of its own, which no file and no site shares. */
export const interfaceOrigin = 'app://pressmark';

export const interfaceScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
};

export interface Served {
  /** The built interface's folder. */
  readonly root: string;
  readonly client: Pick<ArchiveClient, 'send'>;
  /** A server that has the interface in place of `root` while it is being worked on; it may show captures too. */
  readonly devOrigin: string | null;
}

/** Answers a request to `app://pressmark`: the interface's files, `blob/SHA256` for a capture's bytes and `page/SHA256` for a captured page, sealed. Nothing else is there. */
export async function answer(request: Pick<Request, 'url' | 'method'>, served: Served): Promise<Response> {
  const url = new URL(request.url);
  if (`${url.protocol}//${url.host}` !== interfaceOrigin)
    return plain(404, 'There is nothing at this address.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Pages are only read.');
  if (url.pathname.startsWith('/blob/'))
    return answerBlob({ sha256: url.pathname.slice('/blob/'.length), as: 'kept' }, served);
  if (url.pathname.startsWith('/page/'))
    return answerBlob({ sha256: url.pathname.slice('/page/'.length), as: 'page' }, served);
  return answerFile(url.pathname, served.root);
}

async function answerFile(pathname: string, root: string): Promise<Response> {
  const path = fileWithin(root, pathname);
  const bytes = path && (await readFile(path).catch(() => null));
  if (!path || !bytes) return plain(404, 'There is nothing at this address.');
  return new Response(bytes, {
    headers: {
      ...commonHeaders,
      'content-type': typeOfFile(extname(path)),
      'content-security-policy': pagePolicy,
    },
  });
}

async function answerBlob(asked: Input<'blob.get'>, { client, devOrigin }: Served): Promise<Response> {
  // What is no hash does not fit the call's schema, and so is not found either.
  const blob = await call(client, 'blob.get', asked).catch(() => null);
  if (!blob) return plain(404, 'The archive has no such capture.');
  return new Response(new Uint8Array(blob.bytes), {
    headers: {
      ...commonHeaders,
      ...(devOrigin && {
        'access-control-allow-origin': devOrigin,
        'cross-origin-resource-policy': 'cross-origin',
      }),
      'content-type': captureType(blob.type),
      'content-disposition': asked.as === 'page' ? 'inline' : captureDisposition(blob.type),
      'content-security-policy': devOrigin
        ? capturePolicy.replace("frame-ancestors 'self'", `frame-ancestors ${devOrigin}`)
        : capturePolicy,
    },
  });
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** Must run before Electron is ready. */
export function registerInterfaceScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([interfaceScheme]);
}

export function setupProtocol(protocol: Pick<Protocol, 'handle'>, served: Served): void {
  protocol.handle(interfaceScheme.scheme, (request) => answer(request, served));
}
