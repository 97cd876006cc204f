/** What is to be understood: the bytes as they came, and what is known of where they came from. */
export interface Clip {
  readonly bytes: Uint8Array;
  /** The MIME type as declared, with its charset parameter if there was one; null: find out from the content. */
  readonly type: string | null;
  readonly url: string | null;
  /** When it was taken, ISO 8601 with zone: dates without a year are resolved from it. */
  readonly capturedAt: string;
  /** Whether that time is only when a file was last written, which may be years after the clip was taken. */
  readonly capturedAtIsGuess?: boolean | undefined;
  /** A file's name, or where it was pasted from; never read as content. */
  readonly source: string;
}
