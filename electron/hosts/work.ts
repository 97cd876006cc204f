import type { ArchiveEvent } from '../contract/events.ts';
import type { ArchiveOptions } from '../core/archive.ts';
import { newId } from '../core/new-id.ts';
import type { HandlerTable } from './dispatch.ts';

/** What one thread does: the calls of its kind, and what it does when there are none. */
export interface Work {
  readonly handlers: HandlerTable;
  /** Does one slice of background work; true if more is left. */
  idle(): boolean;
  close(): void;
}

export interface WorkPlace extends Pick<ArchiveOptions, 'fetchPage'> {
  readonly dir: string;
  readonly resourcesDir: string | null;
  readonly configDir: string | null;
  /** The program's name for the lock's message: "Pressmark", "pressmark add". */
  readonly program: string;
}

/**
 * Opens what calls of one kind need: the archive for writing or reading, or nothing. Only what that kind needs is loaded, since
 * understanding pages takes half a second to load and a search should not wait for it.
 *
 * @throws ArchiveError when the archive cannot be opened
 */
export async function openWork(
  kind: 'write' | 'read' | 'compute',
  place: WorkPlace,
  tell: { readonly log: (line: string) => void; readonly emit: (event: ArchiveEvent) => void },
): Promise<Work> {
  if (kind === 'compute') {
    const { computeHandlers } = await import('../core/handlers/compute.ts');
    return { handlers: computeHandlers(undefined, place.fetchPage), idle: () => false, close() {} };
  }
  const options: ArchiveOptions = { ...place, ...tell, now: () => new Date(), newId };
  if (kind === 'write') return (await import('../core/open-writer.ts')).openWriter(options);
  return (await import('../core/open-reader.ts')).openReader(options);
}
