import { type FileHandle, open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { ArchiveError } from '../../../contract/errors.ts';
import { limits } from '../limits.ts';
import { guardExpansion } from './guard-expansion.ts';
import { memberTree } from './members.ts';
import { section } from './section.ts';
import { skip } from './skip.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tree } from './tree.ts';
import { readDirectory, type ZipMember } from './zip-directory.ts';

/** An open zip. `refused` names what is in it and is not in `tree`, with the reason. */
export interface Zip {
  readonly tree: Tree;
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  close(): Promise<void>;
}

/**
 * Opens a zip, ZIP64 too, wherever it lies; what was put before it, as a program or a page that unpacks it, does not matter.
 *
 * @throws unreadable where it is none, or cut; too-large where it is a trap
 */
export async function openZip(source: Source, around: Surroundings): Promise<Zip> {
  const path = await source.file();
  const discard = async () => {
    if (source.depth > 0) await rm(path, { force: true });
  };
  try {
    const handle = await open(path);
    try {
      const { members, refused } = await readDirectory(path);
      const read = memberReader(path, handle, around);
      const close = async () => {
        await handle.close();
        await discard();
      };
      return { tree: memberTree(source, members, read, around), refused, close };
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    await discard();
    throw error;
  }
}

/** A zip of many files may be small, but not all of them together may be beyond measure. */
const wholeFrom = limits.ratioFrom * 64;

function memberReader(path: string, handle: FileHandle, around: Surroundings) {
  const whole = guardExpansion(wholeFrom);
  return async function* read(member: ZipMember, from: number): AsyncGenerator<Buffer> {
    const start = await dataStart(handle, member);
    // Of a member that is only stored, what is left out need not be read.
    const seeks = member.method === 0;
    const packed = whole.counted(section(path, start + (seeks ? from : 0), start + member.packed, around));
    const plain = seeks ? packed : skip(inflate(packed), from);
    let sum = 0;
    let length = from;
    for await (const chunk of plain) {
      whole.gave(chunk.length);
      sum = crc32(chunk, sum);
      length += chunk.length;
      yield chunk;
    }
    if (length !== member.size || (from === 0 && sum !== member.crc32)) {
      throw new ArchiveError('unreadable', 'It is damaged: its checksum is not what the zip says.');
    }
  };
}

/** Where a member's bytes begin: the directory says where its own header is, and they come after that. @throws unreadable */
async function dataStart(handle: FileHandle, member: ZipMember): Promise<number> {
  const { encrypted, method, offset } = member;
  if (encrypted) throw new ArchiveError('unreadable', 'It is encrypted: unpack it first.');
  if (method !== 0 && method !== 8) {
    throw new ArchiveError('unreadable', `It is packed in a way that Pressmark does not know (${method}).`);
  }
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(30), 0, 30, offset);
  if (bytesRead < 30 || buffer.readUInt32LE(0) !== 0x04034b50) {
    throw new ArchiveError('unreadable', 'It is not where the directory of the zip says.');
  }
  return offset + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
}

async function* inflate(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const guard = guardExpansion();
  const inflater = createInflateRaw({ chunkSize: 64 * 1024 });
  pipeline(guard.counted(packed), inflater, () => {});
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      guard.gave(chunk.length);
      yield chunk;
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (!code.startsWith('Z_')) throw cause;
    throw new ArchiveError('unreadable', 'It is damaged: it cannot be unpacked.', { cause });
  }
}
