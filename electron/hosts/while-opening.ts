import type { ArchiveEvent } from '../contract/events.ts';
import type { Reply } from '../contract/transport.ts';
import type { ArchiveClient } from './client.ts';
import { asFailure } from './dispatch.ts';
import { type ArchiveClientOptions, createArchiveClient } from './worker/client.ts';

type Listener = (event: ArchiveEvent) => void;

/** What is told before the archive is open. */
export interface EarlyEvents {
  readonly tell: Listener;
  on(listener: Listener): () => void;
  /** Nothing is told any more. */
  end(): void;
}

/** A window that comes while a long step is under way hears of it within this time. */
const again = 1000;

/** Tells the last event to whoever listens, again and again: a window that is loaded meanwhile has missed the first time. */
export function createEarlyEvents(every: number = again): EarlyEvents {
  const listeners = new Set<Listener>();
  let timer: NodeJS.Timeout | undefined;
  return {
    tell(event) {
      clearInterval(timer);
      const tellAll = () => {
        for (const listener of [...listeners]) listener(event);
      };
      tellAll();
      timer = setInterval(tellAll, every);
      timer.unref();
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end() {
      clearInterval(timer);
      listeners.clear();
    },
  };
}

/**
 * A client that can be asked while the archive is still being opened: calls wait for it, and fail as it failed.
 *
 * @param early what is told until then
 */
export function clientWhileOpening(
  opening: Promise<ArchiveClient>,
  log: (line: string) => void,
  early: EarlyEvents = createEarlyEvents(),
): ArchiveClient {
  opening.then(early.end, early.end);
  return {
    async send(request): Promise<Reply> {
      const client = await opening.catch((error: unknown) => asFailure(error, request.name, log));
      return 'send' in client ? client.send(request) : client;
    },
    on(listener) {
      let off = early.on(listener);
      let wanted = true;
      opening.then(
        (client) => {
          if (wanted) off = client.on(listener);
        },
        () => {},
      );
      return () => {
        wanted = false;
        off();
      };
    },
    close: () => opening.then((client) => client.close()),
  };
}

/** An archive that is being opened, which may take minutes where it is brought up to date first. */
export interface Opening {
  /** Can be asked at once. */
  readonly client: ArchiveClient;
  readonly opening: Promise<ArchiveClient>;
  /** Resolves when it turns out that it takes long. */
  readonly upgrading: Promise<void>;
}

/** Opens an archive in threads of its own, and tells of what it takes until it is open. */
export function openInBackground(options: Omit<ArchiveClientOptions, 'listener'>): Opening {
  const early = createEarlyEvents();
  const upgrading = Promise.withResolvers<void>();
  const listener = (event: ArchiveEvent) => {
    if (event.name !== 'archive.upgrading') return;
    early.tell(event);
    upgrading.resolve();
  };
  const opening = createArchiveClient({ ...options, listener });
  return { client: clientWhileOpening(opening, options.log, early), opening, upgrading: upgrading.promise };
}
