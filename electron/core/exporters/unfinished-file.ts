import { type FileHandle, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createFileMaker } from './new-file.ts';

/** A file that is being written, under a name that tells so: who finds `pressmark.csv.part` takes it for no whole table. */
export interface UnfinishedFile {
  readonly handle: FileHandle;
  /**
   * Closes the file and gives it a name that was not there.
   *
   * @param last writes what is still to be written; where it fails, nothing is left
   * @returns the path
   */
  finish(last?: () => Promise<unknown>): Promise<string>;
  /** Takes the file away again; never fails. */
  discard(): Promise<void>;
}

/** Begins a new file `pressmark.ext` in a folder. */
export async function beginFile(dir: string, extension: string): Promise<UnfinishedFile> {
  const { path: part, handle } = await createFileMaker(dir, `${extension}.part`)('pressmark');
  const discard = async () => {
    await handle.close().catch(() => {});
    await rm(part, { force: true }).catch(() => {});
  };
  return {
    handle,
    async finish(last) {
      try {
        await last?.();
        await handle.close();
        return await named(part, extension);
      } catch (error) {
        await discard();
        throw error;
      }
    },
    discard,
  };
}

/** No system renames to a new name only: an empty file of our own holds the name until then. */
async function named(part: string, extension: string): Promise<string> {
  const { path, handle } = await createFileMaker(dirname(part), extension)('pressmark');
  try {
    await handle.close();
    await rename(part, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return path;
}
