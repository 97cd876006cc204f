import type { ArchiveEvent } from '../../electron/contract/events.ts';
import type { Reply, Request } from '../../electron/contract/transport.ts';

/** What only a desktop can do for the interface. */
export interface DesktopShell {
  /** Opens an http(s) or mailto address in the person's browser. */
  openExternal(url: string): void;
  /** Lets the person choose files and folders to import; empty when they thought better of it. */
  pickFiles(): Promise<string[]>;
  /** Lets the person choose a folder to export to; null when they thought better of it. */
  pickFolder(): Promise<string | null>;
  /** The path of a dropped file; empty where it has none. */
  pathForFile(file: File): string;
  /** Commands of the native menu, by the ids of `renderer/app/commands`. Returns the way to stop listening. */
  onCommand(listener: (command: string) => void): () => void;
}

/** What the preload script exposes as `window.pressmark`. */
export interface DesktopBridge {
  send(request: Request): Promise<Reply>;
  /** Listens to the archive's events. Returns the way to stop listening. */
  on(listener: (event: ArchiveEvent) => void): () => void;
  readonly shell: DesktopShell;
}

declare global {
  interface Window {
    readonly pressmark?: DesktopBridge;
  }
}
