import type Electron from 'electron';
import type { Page } from 'playwright-core';

/** The pieces of Electron that the specs use; the stand-in has these. */
export type ElectronModule = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'dialog'
  | 'globalShortcut'
  | 'Menu'
  | 'Notification'
  | 'shell'
  | 'Tray'
>;

export interface LaunchOptions {
  /** The archive's folder. */
  readonly archive: string;
  /** Where the program keeps what is the person's. */
  readonly profile: string;
  readonly args?: readonly string[];
  /** The program's folder where it is not the checkout; only in the stand-in. */
  readonly app?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The desktop program, running. */
export interface Desktop {
  /** The page of the window that it opened. */
  readonly page: Page;
  /** Runs a function in the main process, with Electron's module. It is sent as text: it sees nothing of where it was written. */
  evaluate<R, A = undefined>(
    work: (electron: ElectronModule, arg: A) => R | Promise<R>,
    ...arg: A extends undefined ? [] : [A]
  ): Promise<R>;
  /** Starts the program a second time with the same archive and other arguments; the code it ends with. */
  startAgain(args: readonly string[], cwd: string): Promise<number | null>;
  /** The code that the program ends with. */
  readonly ended: Promise<number | null>;
  /** Ends it however it is, for the test's end. */
  stop(): Promise<void>;
}

/** A way to run the desktop program, and its name for the report. */
export interface Launcher {
  readonly name: string;
  launch(options: LaunchOptions): Promise<Desktop>;
}

export function argumentsOf({ archive, profile, args = [] }: LaunchOptions): string[] {
  return [`--user-data-dir=${profile}`, '--archive', archive, ...args];
}
