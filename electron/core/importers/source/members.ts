import { writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { ArchiveError } from '../../../contract/errors.ts';
import { isInnerPath } from './inner-path.ts';
import { makeSource } from './make-source.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tree } from './tree.ts';

/** A file in a container, as the container's directory has it. */
export interface Member {
  /** Parted by `/`, leading nowhere else. */
  readonly path: string;
  readonly size: number | null;
  readonly modifiedAt: Date | null;
}

/** The members of a container as a folder with folders in it. @param read the bytes of a member; it throws where they cannot be had */
export function memberTree<M extends Member>(
  container: Source,
  members: readonly M[],
  read: (member: M, from: number) => AsyncIterable<Buffer>,
  around: Surroundings,
): Tree {
  const byPath = new Map(members.map((member) => [member.path, member]));
  const folders = foldersOf(members);
  const recorded = (path: string) => `${container.path}!/${path}`;

  const open = (member: M): Promise<Source> =>
    makeSource({
      path: recorded(member.path),
      name: posix.basename(member.path),
      rawSize: member.size,
      modifiedAt: member.modifiedAt ?? new Date(container.modifiedAt),
      now: around.now(),
      depth: container.depth + 1,
      raw: (from) => read(member, from),
      async file() {
        const copy = await around.spool();
        await writeFile(copy, read(member, 0));
        return copy;
      },
      sibling: (path) => find(folderOf(member.path), path),
    });
  const find = async (folder: string, path: string): Promise<Source | null> => {
    const member = isInnerPath(path) ? byPath.get(folder + posix.normalize(path)) : undefined;
    return member ? open(member) : null;
  };
  /** @param prefix empty, or ends in `/` */
  const treeAt = (prefix: string): Tree => ({
    path: prefix === '' ? container.path : recorded(prefix.slice(0, -1)),
    depth: container.depth + 1,
    pathOf: (name) => recorded(prefix + name),
    place: async () => recorded(prefix),
    names: async () => [...(folders.get(prefix) ?? [])].sort(),
    folder: (name) => treeAt(`${prefix}${name.replace(/\/$/, '')}/`),
    async open(name) {
      const member = byPath.get(prefix + name);
      if (!member) throw new ArchiveError('unreadable', 'It is not in the container.');
      return open(member);
    },
    file: (path) => find(prefix, path),
  });
  return treeAt('');
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** What lies in each folder, by its path with the `/` at its end. */
function foldersOf(members: readonly Member[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  const add = (path: string) => {
    const isFolder = path.endsWith('/');
    const folder = folderOf(isFolder ? path.slice(0, -1) : path);
    let names = folders.get(folder);
    if (!names) {
      names = new Set();
      folders.set(folder, names);
      if (folder !== '') add(folder);
    }
    names.add(path.slice(folder.length));
  };
  for (const { path } of members) add(path);
  return folders;
}
