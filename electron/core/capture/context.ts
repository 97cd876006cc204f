/** What is known of a clip beside its content, in whatever form the content comes. */
export interface ReadingContext {
  readonly url: string | null;
  /** When the clip was taken, ISO 8601 with zone: dates without a year are resolved from it. */
  readonly capturedAt: string;
  /** A file's name, or where it was pasted from; never read as content. */
  readonly source: string;
}
