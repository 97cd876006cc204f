import type { Request } from '../../contract/transport.ts';
import type { ArchiveClient } from '../../hosts/client.ts';
import { jobOf } from '../../hosts/job-of.ts';

/** How far the running imports have come, together: from 0 to 1, null while that cannot be said. */
export type Share = number | null;

/** The imports that windows have asked for and that are not done. */
export interface RunningImports {
  running(): boolean;
  /** Resolves once none runs; at once where none does. */
  settled(): Promise<void>;
  /** Stops them all: what is archived stays. */
  cancel(): Promise<void>;
  /** Tells how far they have come, and `undefined` once none runs. */
  onProgress(listener: (share: Share | undefined) => void): void;
}

const isImport = ({ name }: Request): boolean => name.startsWith('import.');

/** Knows of the imports that go through `client`: what is asked of the one that is given back goes on to it. */
export function watchImports(client: ArchiveClient): { client: ArchiveClient; imports: RunningImports } {
  const running = new Map<symbol, { readonly job: string | null; share: Share }>();
  const listeners: ((share: Share | undefined) => void)[] = [];
  let waiting: (() => void)[] = [];

  const tell = () => {
    for (const listener of listeners) listener(togetherOf([...running.values()]));
  };
  const ended = (name: symbol) => {
    running.delete(name);
    tell();
    if (running.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  client.on((event) => {
    if (event.name !== 'job.progressed') return;
    const told = [...running.values()].find(({ job }) => job === event.job);
    if (!told) return;
    told.share = shareOf(event);
    tell();
  });

  return {
    client: {
      ...client,
      async send(request) {
        if (!isImport(request)) return client.send(request);
        const name = Symbol(request.name);
        running.set(name, { job: jobOf(request), share: null });
        tell();
        try {
          return await client.send(request);
        } finally {
          ended(name);
        }
      },
    },
    imports: {
      running: () => running.size > 0,
      settled: () =>
        running.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
      async cancel() {
        const jobs = [...running.values()].flatMap(({ job }) => (job === null ? [] : [job]));
        await Promise.all(jobs.map((job) => client.send({ name: 'job.cancel', input: { job } })));
      },
      onProgress: (listener) => void listeners.push(listener),
    },
  };
}

interface Progressed {
  readonly done: number;
  readonly found: number;
  readonly bytes?: { readonly done: number; readonly total: number } | null;
}

// The items found grow while files are read, so bytes tell better where they are known.
function shareOf({ done, found, bytes }: Progressed): Share {
  if (bytes && bytes.total > 0) return Math.min(1, bytes.done / bytes.total);
  return found > 0 ? Math.min(1, done / found) : null;
}

function togetherOf(all: readonly { readonly share: Share }[]): Share | undefined {
  if (all.length === 0) return undefined;
  const known = all.flatMap(({ share }) => (share === null ? [] : [share]));
  return known.length < all.length ? null : known.reduce((sum, share) => sum + share, 0) / all.length;
}
