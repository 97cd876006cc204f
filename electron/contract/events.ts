/** What the archive tells without being asked. Names are `noun.past-tense`. */
export type ArchiveEvent =
  /** Articles, tags or states changed: what is shown may be out of date. `ids` is null where too many to name. */
  | { readonly name: 'archive.changed'; readonly ids: readonly string[] | null }
  /**
   * An archive of an older Pressmark is being brought up to date before anything can be asked of it: `step` of `steps` has begun, of
   * which the first makes a copy (`copy`). How long a step takes is not known.
   */
  | {
      readonly name: 'archive.upgrading';
      readonly step: number;
      readonly steps: number;
      readonly part: 'copy' | 'change';
    }
  /** Saved searches were added, changed or removed. */
  | { readonly name: 'saved-searches.changed' }
  /** Collections were made, arranged, renamed or removed. */
  | { readonly name: 'collections.changed' }
  /** Articles that arrived just now match a saved search; `notify` says that the person wants to be told. */
  | {
      readonly name: 'saved-search.matched';
      readonly id: string;
      readonly search: string;
      readonly notify: boolean;
      readonly articles: readonly string[];
    }
  /** Settings were changed, by whichever window. */
  | { readonly name: 'settings.changed' }
  /** The clipper's door was opened or shut, or who may come in changed. */
  | { readonly name: 'door.changed' }
  /** An extension asks to be let in; `door.get` tells which. */
  | { readonly name: 'pairing.asked' }
  /** A clip that came through the door could not be taken in; it is kept aside. */
  | { readonly name: 'clip.failed'; readonly reason: string }
  /** Feeds were added, changed, removed or looked at. */
  | { readonly name: 'feeds.changed' }
  /** Another folder is watched, or files of it were archived. */
  | { readonly name: 'watch.changed' }
  /** A backup was made or failed, or the archive turned out to be damaged; `keeping.state` tells. */
  | { readonly name: 'keeping.changed' }
  /** Another database takes the archive's place: it is opened anew, and all that is shown of it is out of date. */
  | { readonly name: 'archive.replaced' }
  /** Another archive is open in this one's place: a window begins anew. `dir`: its folder. */
  | { readonly name: 'archive.switched'; readonly dir: string }
  /** The index came nearer to the store; `indexed` equals `articles` when search is whole. */
  | { readonly name: 'index.progressed'; readonly indexed: number; readonly articles: number }
  /**
   * A running import or export: `done` of `found` items so far (`found` grows while files are read); `job` is the caller's name for it.
   * An import also tells items a second, bytes of its files, and about how many seconds are left, each null while that cannot be said.
   */
  | {
      readonly name: 'job.progressed';
      readonly job: string;
      readonly done: number;
      readonly found: number;
      readonly failed: number;
      readonly current: string;
      readonly perSecond?: number | null;
      readonly bytes?: { readonly done: number; readonly total: number } | null;
      readonly secondsLeft?: number | null;
    };
