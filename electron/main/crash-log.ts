import type { EventEmitter } from 'node:events';
import type { App, CrashReporter } from 'electron';

interface Platform {
  readonly app: Pick<App, 'on'>;
  readonly crashReporter: Pick<CrashReporter, 'start'>;
  readonly process: Pick<EventEmitter, 'on'>;
}

const inWords = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Keeps on this machine what is known of faults: in the log, and where a process of Chromium's breaks down, its dump in the profile.
 * Nothing of it is sent.
 */
export function setupCrashLog({ app, crashReporter, process }: Platform, log: (line: string) => void): void {
  crashReporter.start({ uploadToServer: false });
  // Only looks on: what follows a fault stays as Node has it.
  process.on('uncaughtExceptionMonitor', (error: unknown) => log(`fault: ${inWords(error)}`));
  process.on('unhandledRejection', (reason: unknown) => log(`fault, unhandled: ${inWords(reason)}`));
  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    if (reason !== 'clean-exit') log(`${name ?? type}: its process ended (${reason}, code ${exitCode})`);
  });
}
