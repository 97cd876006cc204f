/** What is known of a clip beside its content, in whatever form the content comes. */
export interface ReadingContext {
  readonly url: string | null;
  /** When the clip was taken, ISO 8601 with zone: dates without a year are resolved from it. */
  readonly capturedAt: string;
  /** Whether that time is only when a file was last written, which may be years after the clip was taken. */
  readonly capturedAtIsGuess?: boolean | undefined;
  /** A file's name, or where it was pasted from; never read as content. */
  readonly source: string;
}
