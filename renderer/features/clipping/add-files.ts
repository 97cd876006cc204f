import type { Failure, ImportReport } from '../../../electron/contract/clip.ts';
import type { Client } from '../../host/client.ts';
import { t } from '../../i18n/i18n.ts';
import { fileToBase64 } from '../../lib/base64.ts';
import type { PlacedFile } from '../../lib/dropped-files.ts';

/** The server takes no larger body; a file by its path may be larger. */
const limit = 64 * 1024 * 1024;

export interface FilesProgress {
  readonly done: number;
  readonly found: number;
  readonly failed: number;
  readonly current: string;
}

async function addFile(client: Client, file: File) {
  if (file.size > limit) throw new Error(t('clipping.tooLarge'));
  const clip = {
    base64: await fileToBase64(file),
    type: file.type || null,
    source: file.name,
    // When a file was saved is the best there is for a date that names no year.
    capturedAt: new Date(file.lastModified).toISOString(),
    capturedAtIsGuess: true,
  };
  return client.call('clip.add', { clip });
}

/** Whether a file can only be one clip: any other is for the importers to know. */
export const isOneClip = ({ name, size }: File): boolean =>
  /\.(?:txt|html?|xhtml)$/i.test(name) && size <= limit;

const nothing = (cancelled: boolean): ImportReport => ({
  ...{ found: 0, stored: 0, newEditions: 0, alreadyThere: 0, failed: [], unnamed: 0, resumedAfter: 0 },
  ...{ cancelled, ids: [] },
});

/** Uploads files that may hold anything (exports, archives, zips), imports them together, and forgets the copies. */
export async function uploadFiles(
  client: Client,
  files: readonly PlacedFile[],
  signal: AbortSignal,
  onProgress: (progress: FilesProgress) => void,
  job: string,
): Promise<ImportReport> {
  // A folder without a file in it.
  if (files.length === 0) return nothing(signal.aborted);
  try {
    let folder = '';
    for (const [done, file] of files.entries()) {
      onProgress({ done, found: files.length, failed: 0, current: file.path });
      folder = await client.upload(job, file, signal);
    }
    return await client.call('import.run', { paths: [folder], within: folder, job });
  } finally {
    client.dropUpload(job);
  }
}

/** Hands files over one by one where paths cannot cross, with the same account as an import gives. */
export async function addFiles(
  client: Client,
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (progress: FilesProgress) => void,
): Promise<ImportReport> {
  const failed: Failure[] = [];
  const ids: string[] = [];
  const counts = { stored: 0, 'new-edition': 0, 'already-there': 0 };
  let done = 0;
  for (const file of files) {
    if (signal.aborted) break;
    onProgress({ done, found: files.length, failed: failed.length, current: file.name });
    try {
      const { id, status } = await addFile(client, file);
      counts[status]++;
      ids.push(id);
    } catch (error) {
      failed.push({ source: file.name, reason: error instanceof Error ? error.message : String(error) });
    }
    done++;
  }
  return {
    found: done,
    stored: counts.stored,
    newEditions: counts['new-edition'],
    alreadyThere: counts['already-there'],
    failed,
    unnamed: 0,
    resumedAfter: 0,
    cancelled: signal.aborted,
    ids,
  };
}
