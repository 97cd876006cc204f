/** A newer Pressmark, as the place that has it tells of it. */
export interface Offer {
  readonly version: string;
  /** Plain text. */
  readonly notes: string;
  /** In bytes; 0 where it is not told. */
  readonly size: number;
}

/** What finds, loads and installs a newer Pressmark: electron-updater, or in a test of the states something simpler. */
export interface Updater {
  /** Null where there is none. */
  check(): Promise<Offer | null>;
  /** Loads what was last offered, and checks it. Rejects with the signal's reason once that is aborted. */
  download(onProgress: (done: number, total: number) => void, signal: AbortSignal): Promise<void>;
  /** Puts what was loaded in the program's place and ends the program; rejects where it cannot. The archive must be closed. */
  install(): Promise<void>;
}
