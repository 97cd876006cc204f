import type { ArchiveEvent } from '../../electron/contract/events.ts';
import type { Reply, Request } from '../../electron/contract/transport.ts';

/** A way to the archive: the desktop's bridge or a server. `send` never rejects. */
export interface Host {
  send(request: Request, signal?: AbortSignal): Promise<Reply>;
  on(listener: (event: ArchiveEvent) => void): () => void;
  /** Where a capture's raw bytes can be fetched from. */
  blobUrl(sha256: string): string;
}
