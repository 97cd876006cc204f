import { rm, writeFile } from 'node:fs/promises';
import { ArchiveError } from '../../../contract/errors.ts';
import { memberTree } from './members.ts';
import { section } from './section.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';
import { readTarDirectory, type TarDirectory, type TarMember } from './tar-directory.ts';
import type { Tree } from './tree.ts';

/** An open tar. `refused` names what is in it and is not in `tree`, with the reason. */
export interface Tar {
  readonly tree: Tree;
  readonly refused: TarDirectory['refused'];
  close(): Promise<void>;
}

/**
 * Opens a tar, gzipped or not, wherever it lies. A gzip is unpacked to a copy first, since nothing in it can be reached but from its
 * beginning; it goes with `close`.
 *
 * @throws unreadable where the gzip is damaged at its beginning; too-large where it is a trap
 */
export async function openTar(source: Source, around: Surroundings): Promise<Tar> {
  const isCopy = source.gzipped || source.depth > 0;
  const path = source.gzipped ? await unpacked(source, around) : await source.file();
  const close = async () => {
    if (isCopy) await rm(path, { force: true });
  };
  try {
    const { members, refused } = await readTarDirectory(
      section(path, 0, Number.POSITIVE_INFINITY, { ...around, onRead: () => {} }),
    );
    const read = (member: TarMember, from: number) => readMember(path, member, from, around);
    return { tree: memberTree(source, members, read, around), refused, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As far as it can be unpacked: of one that is cut, what comes before is a tar that is cut. */
async function unpacked(source: Source, around: Surroundings): Promise<string> {
  const copy = await around.spool();
  try {
    await writeFile(copy, source.stream());
  } catch (error) {
    if (error instanceof ArchiveError && error.code === 'unreadable') return copy;
    await rm(copy, { force: true });
    throw error;
  }
  return copy;
}

async function* readMember(
  path: string,
  { offset, size }: TarMember,
  from: number,
  around: Surroundings,
): AsyncGenerator<Buffer> {
  let length = from;
  for await (const chunk of section(path, offset + from, offset + size, around)) {
    length += chunk.length;
    yield chunk;
  }
  if (length < size) throw new ArchiveError('unreadable', 'The tar is cut within it.');
}
