import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ArchiveError } from '../../contract/errors.ts';

/**
 * Files that a browser hands over, since it tells no paths: each becomes a file in a folder of its upload, which is then imported as
 * any other, and dropped. Headers: `x-upload` names the upload; `x-file` the file, percent-encoded, with its folders (`a/b.html`);
 * `x-modified` says when it was last written, in milliseconds.
 */
export interface Uploads {
  /** @returns the upload's folder */
  take(request: IncomingMessage): Promise<string>;
  drop(request: IncomingMessage): void;
  close(): void;
}

const deepest = 20;

export function createUploads(): Uploads {
  let root: string | null = null;
  const folderOf = (request: IncomingMessage): string => {
    const name = headerOf(request, 'x-upload');
    if (!/^[a-z0-9-]{1,40}$/.test(name)) throw new ArchiveError('bad-input', 'The upload has no name.');
    root ??= mkdtempSync(join(tmpdir(), 'pressmark-upload-'));
    return join(root, name);
  };
  return {
    async take(request) {
      const folder = folderOf(request);
      const path = join(folder, ...namesOf(headerOf(request, 'x-file')));
      await mkdir(dirname(path), { recursive: true });
      // `wx`: two files of one name are not taken for one.
      await pipeline(request, createWriteStream(path, { flags: 'wx' }));
      const modified = Number(headerOf(request, 'x-modified'));
      if (modified > 0) await utimes(path, new Date(modified), new Date(modified));
      return folder;
    },
    drop: (request) => rmSync(folderOf(request), { recursive: true, force: true }),
    close() {
      if (root) rmSync(root, { recursive: true, force: true });
    },
  };
}

const headerOf = (request: IncomingMessage, name: string): string => String(request.headers[name] ?? '');

/** A path's names as names of files here: none leads out of the folder, and none is of a device. */
function namesOf(encoded: string): readonly string[] {
  const names = decoded(encoded)
    .split('/')
    .map((name) => name.replace(/[\p{Cc}\\:*?"<>|]/gu, '_').slice(0, 200))
    .filter((name) => name !== '' && !/^\.+$/.test(name));
  if (names.length === 0 || names.length > deepest)
    throw new ArchiveError('bad-input', 'The file has no name.');
  return names;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
