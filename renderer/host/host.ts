import type { ArchiveEvent } from '../../electron/contract/events.ts';
import type { Reply, Request } from '../../electron/contract/transport.ts';
import type { PlacedFile } from '../lib/dropped-files.ts';

/** A way to the archive: the desktop's bridge or a server. `send` never rejects. */
export interface Host {
  send(request: Request, signal?: AbortSignal): Promise<Reply>;
  on(listener: (event: ArchiveEvent) => void): () => void;
  /**
   * Hands over a file whose path the browser does not tell, as one of the files of an upload.
   *
   * @returns the folder they lie in, to be imported
   */
  upload(upload: string, file: PlacedFile, signal: AbortSignal): Promise<string>;
  /** Forgets the files of an upload. */
  dropUpload(upload: string): void;
  /** Where a capture's raw bytes can be fetched from. */
  blobUrl(sha256: string): string;
  /** Where a captured page can be looked at, sealed: nothing in it runs or reaches the network. */
  pageUrl(sha256: string): string;
}
