import type { TestDocument } from './collection.ts';

/** A way to search a test collection. */
export interface Retriever {
  readonly name: string;
  /** Takes the documents in. */
  open(documents: readonly TestDocument[], dir: string): Promise<Opened>;
}

export interface Opened {
  /** Documents' ids, the best first; a hundred are enough. The query is typed as it stands. */
  rank(query: string): Promise<readonly number[]>;
  close(): Promise<void>;
}
