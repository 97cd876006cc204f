import { join } from 'node:path';
import { blobFiles, blobPath, countBlobFiles, putBlob, stateOfBlob } from '../backups/blob-files.ts';
import { moveAside } from '../backups/prepare-restore.ts';
import type { Tell } from '../keeping/task.ts';
import { openDatabase } from '../storage/database.ts';
import { archiveFiles, nameOfTime } from '../storage/files.ts';
import type { ExamineInput } from './examine.ts';
import { wholeCopy } from './whole-copy.ts';

export interface MendInput extends ExamineInput {
  readonly now: Date;
}

/** Puts back the captures' files that are missing or torn, from whichever backup has them whole. A torn one is set aside. */
export function mendBlobs(
  { dir, blobFolders, now }: MendInput,
  tell: Tell,
): { mended: number; left: string[] } {
  const files = archiveFiles(dir);
  const aside = join(files.setAside, nameOfTime(now), 'blobs');
  const db = openDatabase(files.archive, { readOnly: true });
  try {
    const found = countBlobFiles(db);
    const left: string[] = [];
    let mended = 0;
    let done = 0;
    for (const blob of blobFiles(db)) {
      if (done++ % 50 === 0) tell({ done, found, current: 'captures' });
      const own = blobPath(files.blobs, blob.hex);
      if (stateOfBlob(own, blob) === 'whole') continue;
      const source = wholeCopy(blob, blobFolders);
      if (source === null) left.push(blob.hex);
      else {
        moveAside(own, blobPath(aside, blob.hex));
        putBlob(source, own);
        mended++;
      }
    }
    return { mended, left };
  } finally {
    db.close();
  }
}
