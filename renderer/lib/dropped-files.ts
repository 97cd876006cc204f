/** A file and where it lay below what was dropped: `page_files/a.png`. */
export interface PlacedFile {
  readonly file: File;
  readonly path: string;
}

/** What was dropped, as a browser tells of it: only while the event is being heard. */
export const droppedEntries = (transfer: DataTransfer | null): readonly FileSystemEntry[] =>
  [...(transfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);

/** Files that were chosen and lie beside each other, or in the folder that was chosen. */
export const placedFiles = (files: readonly File[]): readonly PlacedFile[] =>
  files.map((file) => ({ file, path: file.webkitRelativePath || file.name }));

/** Every file of what was dropped, folders walked to their ends, by name. @throws what the browser says of one that cannot be read */
export async function filesIn(
  entries: readonly FileSystemEntry[],
  signal: AbortSignal,
): Promise<readonly PlacedFile[]> {
  const found: PlacedFile[] = [];
  const sorted = [...entries].sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of sorted) {
    if (signal.aborted) break;
    if (isFile(entry)) found.push({ file: await fileOf(entry), path: entry.fullPath.replace(/^\/+/, '') });
    else if (isFolder(entry)) found.push(...(await filesIn(await childrenOf(entry), signal)));
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder is told of a hundred at a time, until none come (https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryReader/readEntries). */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
