import type { MergedChoices } from '../../../contract/clip.ts';
import { newFeedSchema } from '../../../contract/feed.ts';
import { longestQuery, type SavedSearch, savedSearchChangeSchema } from '../../../contract/saved-search.ts';
import { articleOfGuid } from '../../articles/guid-store.ts';
import { mergeCollections } from '../../collections/merge.ts';
import type { Core } from '../../core.ts';
import { feedBy, insertFeed, writeChoices } from '../../feeds/feed-store.ts';
import { nameKey, putSaved, savedById, savedByName } from '../../saved-searches/saved-search-store.ts';
import { withRenamed } from '../../search/query/uses.ts';
import type { Db } from '../../storage/database.ts';
import { mergeLooks } from '../../tags/merge-looks.ts';
import { type UndoCall, undoList } from '../../undo.ts';
import type { Choices } from './choices.ts';

/**
 * Adds the saved searches, collections and feeds of another archive to those that are here, and the looks of tags that have none here.
 * A search of a name that stands for another query here comes under a name of its own; a feed that is followed here, or was and is no
 * more, stays as it is. What was seen of a feed comes along, so that none of its items is archived twice.
 */
export function mergeChoices(core: Core, choices: Choices): MergedChoices {
  const merged = core.db.transaction(() => {
    const searches = mergeSearches(core, choices.searches);
    const collections = mergeCollections(core, choices.collections ?? []);
    const looks = mergeLooks(core.db, choices.looks ?? new Map());
    const feeds = mergeFeeds(core, choices, searches.ids);
    return {
      searches: searches.added.map(({ name }) => name),
      feeds: feeds.added.map(({ title }) => title),
      alreadyThere: searches.alreadyThere + feeds.alreadyThere,
      refused: [...searches.refused, ...feeds.refused],
      undo: undoList([...feeds.undo, ...looks, ...collections, ...searches.undo]),
    };
  });
  core.emit({ name: 'saved-searches.changed' });
  core.emit({ name: 'feeds.changed' });
  core.emit({ name: 'collections.changed' });
  return merged;
}

/** One account of several. */
export function sumOfChoices(merged: readonly MergedChoices[]): MergedChoices {
  return {
    searches: merged.flatMap(({ searches }) => searches),
    feeds: merged.flatMap(({ feeds }) => feeds),
    alreadyThere: merged.reduce((sum, { alreadyThere }) => sum + alreadyThere, 0),
    refused: merged.flatMap(({ refused }) => refused),
    undo: merged.flatMap(({ undo }) => undo),
  };
}

function mergeSearches({ db, newId }: Core, theirs: readonly SavedSearch[]) {
  const isSound = (search: SavedSearch) => savedSearchChangeSchema.safeParse(search).success;
  const sound = theirs.filter(isSound);
  // A query that names others is told from one here only when their names here are known.
  const names = namesHere(db, sound, namesHere(db, sound, new Map()));
  const ids = new Map<string, string>();
  const added: SavedSearch[] = [];
  for (const search of sound) {
    const name = names.get(nameKey(search.name)) ?? search.name;
    const here = savedByName(db, name);
    const id = here?.id ?? (savedById(db, search.id) ? newId() : search.id);
    ids.set(search.id, id);
    if (here) continue;
    const query = renamed(search.query, names);
    const mine = { ...search, id, name, query: query.length <= longestQuery ? query : search.query };
    putSaved(db, mine);
    added.push(mine);
  }
  const undo = added.map(({ id }): UndoCall => ({ name: 'saved-search.remove', input: { id } }));
  const refused = theirs.filter((search) => !isSound(search)).map(({ name }) => name);
  return { added, refused, ids, alreadyThere: sound.length - added.length, undo };
}

/** What their searches are called here, where a name stands for another query: `Ports (2)`. @param known the same, as far as known */
function namesHere(
  db: Db,
  theirs: readonly SavedSearch[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, query } of theirs) {
    const queries = new Set([query, renamed(query, known)]);
    const isFree = (wanted: string) => {
      const here = savedByName(db, wanted);
      return !here || queries.has(here.query);
    };
    let wanted = name;
    for (let n = 2; !isFree(wanted); n++) wanted = `${name} (${n})`;
    if (wanted !== name) names.set(nameKey(name), wanted);
  }
  return names;
}

function renamed(query: string, names: ReadonlyMap<string, string>): string {
  let text = query;
  for (const [key, name] of names) text = withRenamed(text, (written) => nameKey(written) === key, name);
  return text;
}

function mergeFeeds({ db, newId }: Core, { feeds, archive }: Choices, searches: ReadonlyMap<string, string>) {
  const added: { readonly id: string; readonly title: string }[] = [];
  const refused: string[] = [];
  for (const { feed, seen } of feeds) {
    if (!newFeedSchema.safeParse(feed).success) {
      refused.push(feed.title);
      continue;
    }
    if (feedBy(db, 'url', feed.url)) continue;
    const id = feedBy(db, 'uid', feed.id) ? newId() : feed.id;
    const { url, title, addedAt, every, fullText, tag, paused } = feed;
    insertFeed(db, { id, url, title, addedAt });
    const search = feed.search === null ? null : (searches.get(feed.search) ?? null);
    writeChoices(db, id, { every, fullText, search, tag, paused, removedAt: null, nextAt: null });
    const row = feedBy(db, 'uid', id)?.row;
    if (row === undefined) continue;
    for (const item of seen) {
      db.run(
        'INSERT INTO feed_item (feed, guid, url_key, story, digest, article, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[
          row,
          item.guid,
          item.url_key,
          item.story,
          item.digest,
          articleHere(db, archive, item.article),
          item.seen_at,
        ],
      );
    }
    added.push({ id, title });
  }
  const undo = added.map(({ id }): UndoCall => ({ name: 'feed.remove', input: { id } }));
  return { added, refused, alreadyThere: feeds.length - added.length - refused.length, undo };
}

/** What an article of the other archive is called here. */
function articleHere(db: Db, archive: string, id: string | null): string | null {
  const row = id === null ? null : articleOfGuid(db, `pressmark-archive:${archive}/${id}`);
  return row === null
    ? null
    : (db.get<{ uid: string }>('SELECT uid FROM article WHERE id = ?', row)?.uid ?? null);
}
