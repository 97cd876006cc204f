/** A folder that may lie in another. */
export interface Folder {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

/** Deeper is a circle, or nobody's. */
const deepest = 20;

/** Where each folder lies, as names parted by `/`. A name's own slashes become other ones; a circle is cut. */
export function folderPaths(folders: readonly Folder[]): ReadonlyMap<string, string> {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  return new Map(folders.map((folder) => [folder.id, pathOf(folder, byId)]));
}

function pathOf(folder: Folder, byId: ReadonlyMap<string, Folder>): string {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at: Folder | undefined = folder; at && !seen.has(at.id) && names.length < deepest; ) {
    seen.add(at.id);
    names.unshift(at.name.replaceAll('/', '∕').trim());
    at = at.parent === null ? undefined : byId.get(at.parent);
  }
  return names.filter((name) => name !== '').join('/');
}
