import { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { ArchiveError } from '../../../contract/errors.ts';
import { limits } from '../limits.ts';
import { memberPath } from './member-names.ts';
import type { Member } from './members.ts';

/** A file of a tar. `offset` is where its bytes begin. */
export interface TarMember extends Member {
  readonly size: number;
  readonly offset: number;
}

export interface TarDirectory {
  readonly members: readonly TarMember[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

const block = 512;
const isFile = (type: Header['type'] | null): boolean => type === 'file' || type === 'contiguous-file';
const refusals: { readonly [type: string]: string | undefined } = {
  link: 'It is a link: only files are read from a tar.',
  symlink: 'It is a link: only files are read from a tar.',
  directory: undefined,
};

/**
 * What is in a tar (POSIX.1-2001 pax, ustar, GNU and older ones), by reading all of it once: it has no directory. Of entries of one name
 * the later ones are named `name (2)` and so on. One that is cut is read as far as it goes, and that is told.
 *
 * @param bytes not packed
 * @throws too-large where there are more files than may be
 */
export async function readTarDirectory(bytes: AsyncIterable<Buffer>): Promise<TarDirectory> {
  const members = new Map<string, TarMember>();
  const refused: { name: string; reason: string }[] = [];
  const parts = extract();
  const source = Readable.from(bytes, { objectMode: false });
  source.on('error', (error) => parts.destroy(error));
  source.pipe(parts as unknown as NodeJS.WritableStream);
  try {
    for await (const entry of parts) {
      const { name, size, mtime, type } = entry.header;
      const path = memberPath(name);
      if (members.size + refused.length >= limits.members) {
        throw new ArchiveError('too-large', `The tar has more than ${limits.members} files.`);
      }
      if (path === null) refused.push({ name, reason: 'Its name leads out of the tar.' });
      else if (!isFile(type)) {
        const reason = Object.hasOwn(refusals, type)
          ? refusals[type]
          : 'It is neither a file nor a folder, but a part of a system.';
        if (reason !== undefined) refused.push({ name, reason });
      } else if (!path.endsWith('/')) {
        add(members, { path, size, modifiedAt: mtime, offset: entry.offset + block });
      }
      entry.resume();
    }
  } catch (error) {
    if (error instanceof ArchiveError || isAbort(error)) throw error;
    refused.push({ name: '', reason: 'The tar is cut or damaged: what comes before was read.' });
  } finally {
    source.destroy();
  }
  return { members: [...members.values()], refused };
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

function add(members: Map<string, TarMember>, member: TarMember): void {
  for (let n = 1; ; n++) {
    const path = n === 1 ? member.path : member.path.replace(/(\.[^./]*)?$/, ` (${n})$1`);
    if (members.has(path)) continue;
    members.set(path, { ...member, path });
    return;
  }
}

/** Whether bytes are a tar, by the sum that its first header has of itself: the oldest have no other sign. */
export function isTar(head: Uint8Array): boolean {
  if (head.length < block || head[0] === 0) return false;
  const header = Buffer.from(head.subarray(0, block));
  const said = Number.parseInt(
    header
      .toString('latin1', 148, 156)
      .replace(/[\0 ]+/g, ' ')
      .trim(),
    8,
  );
  header.fill(' ', 148, 156);
  return header.reduce((sum, byte) => sum + byte, 0) === said;
}
