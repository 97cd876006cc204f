import { stat } from 'node:fs/promises';
import yauzl from 'yauzl';
import { ArchiveError } from '../../../contract/errors.ts';
import { limits } from '../limits.ts';
import { memberPath, nameDecoder } from './member-names.ts';
import type { Member } from './members.ts';

/** A file of a zip as its directory has it. `packed` is the count of its bytes there, `offset` where its own header is. */
export interface ZipMember extends Member {
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
}

export interface ZipDirectory {
  readonly members: readonly ZipMember[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

interface Listed extends Omit<ZipMember, 'path'> {
  readonly raw: Buffer;
  readonly name: string | null;
}

/**
 * The directory of a zip. Of two entries of one name and content one is there; of one name and other content the later ones are named
 * `name (2)` and so on.
 *
 * @throws unreadable, too-large
 */
export async function readDirectory(path: string): Promise<ZipDirectory> {
  const listed = await list(path);
  const packed = listed.reduce((sum, each) => sum + each.packed, 0);
  if (packed > (await stat(path)).size) {
    throw new ArchiveError(
      'too-large',
      'The files in the zip lie over each other: this is no archive but a trap.',
    );
  }
  const decode = nameDecoder(
    listed.filter(({ name }) => name === null).map(({ raw }) => raw),
    (raw) => yauzl.getFileNameLowLevel(0, Buffer.from(raw), [], false),
  );
  const members = new Map<string, ZipMember>();
  const refused: { name: string; reason: string }[] = [];
  for (const { raw, name, ...rest } of listed) {
    const told = name ?? decode(raw);
    const safe = memberPath(told);
    if (safe === null) refused.push({ name: told, reason: 'Its name leads out of the zip.' });
    else if (!safe.endsWith('/')) add(members, { ...rest, path: safe });
  }
  return { members: [...members.values()], refused };
}

function add(members: Map<string, ZipMember>, member: ZipMember): void {
  for (let n = 1; ; n++) {
    const path = n === 1 ? member.path : member.path.replace(/(\.[^./]*)?$/, ` (${n})$1`);
    const there = members.get(path);
    if (there?.crc32 === member.crc32 && there.size === member.size) return;
    if (there) continue;
    members.set(path, { ...member, path });
    return;
  }
}

async function list(path: string): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  const zip = await opened(path);
  try {
    if (zip.entryCount > limits.members) {
      throw new ArchiveError('too-large', `The zip has more than ${limits.members} files.`);
    }
    for await (const entry of zip.eachEntry()) {
      if (listed.length >= limits.members) break;
      listed.push({
        raw: entry.fileNameRaw,
        name: declaredName(entry),
        size: entry.uncompressedSize,
        packed: entry.compressedSize,
        offset: entry.relativeOffsetOfLocalHeader,
        method: entry.compressionMethod,
        encrypted: entry.isEncrypted(),
        crc32: entry.crc32,
        modifiedAt: entry.getLastModDate(),
      });
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : damaged(error);
  } finally {
    zip.close();
  }
  return listed;
}

async function opened(path: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, decodeStrings: false, lazyEntries: true });
  } catch (error) {
    throw damaged(error);
  }
}

const damaged = (cause: unknown) =>
  new ArchiveError(
    'unreadable',
    'The zip is cut or damaged: its directory, which is at its end, cannot be read.',
    {
      cause,
    },
  );

const saysUtf8 = 0x800;
/** Info-ZIP's field of the name in UTF-8, with a checksum of the other name. */
const unicodePath = 0x7075;

/** The name where the zip says in which charset it is, else null. */
function declaredName(entry: yauzl.Entry): string | null {
  const isDeclared =
    (entry.generalPurposeBitFlag & saysUtf8) !== 0 ||
    entry.extraFields.some(({ id }) => id === unicodePath) ||
    entry.fileNameRaw.every((byte) => byte < 0x80);
  return isDeclared
    ? yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    : null;
}
