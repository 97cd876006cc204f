import type { App } from 'electron';

/** How long a quit waits for what is being written, in milliseconds. What was acknowledged is safe even when it is not enough. */
export const quitLimit = 15_000;

/** Waits for `work`, but no longer than `limit` milliseconds. Says which it was; never rejects. */
export async function within(work: Promise<unknown>, limit: number): Promise<'done' | 'failed' | 'late'> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(resolve, limit, 'late');
  const ended = work.then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  const outcome = await Promise.race([ended, late]);
  clearTimeout(timer);
  return outcome;
}

interface Quitting {
  readonly app: App;
  readonly log: (line: string) => void;
  /** Writes what is to be written, and closes. */
  readonly close: () => Promise<void>;
  /** What is to be done once all is closed, and only then; the program ends after it. Never rejects. */
  readonly closed?: () => Promise<unknown>;
  /** Whether the program works on when its last window is closed. */
  readonly goesOn?: () => boolean;
}

/** Lets the program end only when `close` has: the windows are gone by then, so nothing new is asked for. */
export function setupQuit({ app, log, close, closed, goesOn = () => false }: Quitting): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void within(close(), quitLimit).then(async (outcome) => {
      state = 'closed';
      if (outcome === 'done') await closed?.();
      else log(`quit: closing the archive ${outcome}`);
      app.quit();
    });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !goesOn()) app.quit();
  });
}
