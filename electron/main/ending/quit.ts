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

/**
 * Lets the program end only when `close` has: the windows are gone by then, so nothing new is asked for.
 *
 * @param goesOn whether the program works on when its last window is closed
 */
export function setupQuit(
  app: App,
  close: () => Promise<void>,
  log: (line: string) => void,
  goesOn: () => boolean = () => false,
): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void within(close(), quitLimit).then((outcome) => {
      if (outcome !== 'done') log(`quit: closing the archive ${outcome}`);
      state = 'closed';
      app.quit();
    });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !goesOn()) app.quit();
  });
}
