/** What the archive tells without being asked. Names are `noun.past-tense`. */
export type ArchiveEvent =
  /** Articles, tags or states changed: what is shown may be out of date. `ids` is null where too many to name. */
  | { readonly name: 'archive.changed'; readonly ids: readonly string[] | null }
  /** The index came nearer to the store; `indexed` equals `articles` when search is whole. */
  | { readonly name: 'index.progressed'; readonly indexed: number; readonly articles: number }
  /** A running import or export: `done` of `found` items so far (`found` grows while files are read); `job` is the caller's name for it. */
  | {
      readonly name: 'job.progressed';
      readonly job: string;
      readonly done: number;
      readonly found: number;
      readonly failed: number;
      readonly current: string;
    };
