import type { SavedSearch } from '../../../contract/saved-search.ts';
import { allCollections } from '../../collections/collection-store.ts';
import { allFeeds, type StoredFeed } from '../../feeds/feed-store.ts';
import { allSaved } from '../../saved-searches/saved-search-store.ts';
import type { Db } from '../../storage/database.ts';
import { allLooks, type TagLook } from '../../tags/look-store.ts';

/** What was seen of a feed, see `feed_item`. `article` is the public name that it has in the archive it is told of. */
export interface SeenRow {
  readonly guid: string | null;
  readonly url_key: string | null;
  readonly story: Uint8Array | null;
  readonly digest: Uint8Array;
  readonly article: string | null;
  readonly seen_at: string;
}

/** A feed with what was chosen for it. */
export type ChosenFeed = Pick<
  StoredFeed,
  'id' | 'url' | 'title' | 'addedAt' | 'every' | 'fullText' | 'search' | 'tag' | 'paused'
>;

/** What a person has set up in an archive, or in another program, beside the articles. */
export interface Choices {
  /** The archive's own name, by which articles that came from it are known; empty where it is none. */
  readonly archive: string;
  readonly searches: readonly SavedSearch[];
  /** Paths of collections, each before those in it. */
  readonly collections?: readonly string[];
  /** How tags look, by their keys. */
  readonly looks?: ReadonlyMap<string, TagLook>;
  readonly feeds: readonly { readonly feed: ChosenFeed; readonly seen: readonly SeenRow[] }[];
}

/** Saved searches, collections, the looks of tags, and feeds of an archive. */
export const choicesIn = (db: Db, archive: string): Choices => ({
  archive,
  searches: allSaved(db),
  collections: allCollections(db).map(({ path }) => path),
  looks: allLooks(db),
  feeds: allFeeds(db).map((feed) => ({
    feed,
    seen: db.all<SeenRow>(
      'SELECT guid, url_key, story, digest, article, seen_at FROM feed_item WHERE feed = ? ORDER BY id',
      feed.row,
    ),
  })),
});
