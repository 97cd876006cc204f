import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../contract/errors.ts';
import { hostArchives } from '../hosts/archives/host-archives.ts';
import { createKnownArchives } from '../hosts/archives/known-archives.ts';
import { keepDoor } from '../hosts/door/keep-door.ts';
import { createHttpHost } from '../hosts/http/server.ts';
import { resourcesDir, userDataDir } from '../hosts/locations.ts';
import { upgradePrinter } from '../hosts/upgrade-printer.ts';
import { openInBackground } from '../hosts/while-opening.ts';
import { openBrowser } from './open-browser.ts';

export interface ServeOptions {
  readonly dir: string;
  /** The archive that was meant, where it is not there and this one takes its place. */
  readonly missed: string | null;
  /** 0: any free one. */
  readonly port: number;
  readonly open: boolean;
  /** Gets the lines a person reads; `signal` ends the serving. */
  readonly print: (line: string) => void;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** The port taken when none is asked for: clear of those that Zotero, Joplin and Obsidian's helpers listen on. */
export const defaultPort = 23231;

/**
 * Serves the interface on a loopback address until `signal` is aborted; then waits for what is being written.
 *
 * @throws ArchiveError when the interface is not built, the archive cannot be opened or the port is taken
 */
export async function serve(options: ServeOptions): Promise<void> {
  const rendererDir = join(resourcesDir(), '..', 'out', 'renderer');
  if (!existsSync(join(rendererDir, 'index.html'))) {
    throw new ArchiveError(
      'not-found',
      'The interface is not built yet. Run “npm run build” (npm start does it by itself).',
    );
  }
  const configDir = userDataDir();
  const { client, opening, upgrading } = hostArchives({
    ...{ dir: options.dir, missed: options.missed, log: options.log },
    known: createKnownArchives(configDir),
    now: () => new Date(),
    open: (dir) =>
      openInBackground({
        ...{ dir, configDir, log: options.log },
        resourcesDir: resourcesDir(),
        program: 'pressmark serve',
      }),
  });
  const off = client.on(upgradePrinter(options.print));
  // The interface is served before the archive is open only where that takes long, to show how far it is.
  await Promise.race([opening, upgrading]);
  try {
    const host = await createHttpHost({
      client,
      rendererDir,
      port: options.port,
      log: options.log,
      onAddress: (address) => options.print(`To sign in once more: ${address}`),
    }).catch((error) => {
      throw explainPort(error, options.port);
    });
    options.print(`Archive: ${options.dir}`);
    options.print(`Pressmark is at ${host.address()}`);
    options.print('The address signs in once. Ctrl+C stops.');
    if (options.open) openBrowser(host.address());
    await opening.catch(async (error) => {
      await host.close();
      throw error;
    });
    off();
    const door = keepDoor({ client, dir: options.dir, log: options.log });
    await aborted(options.signal);
    await Promise.all([host.close(), door.close()]);
  } finally {
    await client.close().catch(() => {});
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function explainPort(error: unknown, port: number): unknown {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) return error;
  return new ArchiveError(
    'io',
    `Port ${port} is taken. Name another with --port, or --port 0 for any free one.`,
    {
      cause: error,
    },
  );
}
