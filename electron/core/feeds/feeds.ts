import type { Output, Parsed } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Feed } from '../../contract/feed.ts';
import type { Core } from '../core.ts';
import { type UndoCall, undoList } from '../undo.ts';
import {
  type FeedChoices,
  feedBy,
  followedFeed,
  insertFeed,
  type StoredFeed,
  writeChoices,
} from './feed-store.ts';
import { readOpml } from './read-opml.ts';
import { shownFeed } from './shown-feed.ts';

const removing = ({ id }: Feed): UndoCall => ({ name: 'feed.remove', input: { id } });
const adding = ({ url, every, fullText, search, tag, paused }: Feed): UndoCall => ({
  name: 'feed.add',
  input: { url, every, fullText, search, tag, paused },
});

/** Subscribes to a feed, without looking at it. One that was removed comes back with what was seen of it. */
export function addFeed({ db, now, newId }: Core, input: Parsed<'feed.add'>): Output<'feed.add'> {
  return db.transaction(() => {
    const { href: url } = new URL(input.url);
    const before = feedBy(db, 'url', url);
    if (before && !before.removed)
      throw new ArchiveError('bad-input', `You follow “${before.title}” already.`);
    const id = before?.id ?? newId();
    if (!before) insertFeed(db, { id, url, title: new URL(url).host, addedAt: now().toISOString() });
    const { every, fullText, search, tag, paused } = input;
    writeChoices(db, id, { every, fullText, search, tag, paused, removedAt: null, nextAt: null });
    const feed = shownFeed(known(db, id));
    return { feed, undo: undoList([removing(feed)]) };
  });
}

/** Subscribes to every feed of an OPML file that is not followed yet. @throws unreadable */
export function addOpml(core: Core, { text }: Parsed<'feed.add-opml'>): Output<'feed.add-opml'> {
  const { db } = core;
  const found = readOpml(text);
  return db.transaction(() => {
    const added = found.flatMap(({ url, title, tag }) => {
      const before = feedBy(db, 'url', url);
      if (before && !before.removed) return [];
      const { feed } = addFeed(core, { url, every: null, fullText: false, search: null, tag, paused: false });
      if (!before) db.run('UPDATE feed SET title = ? WHERE uid = ?', title, feed.id);
      return [feed];
    });
    return {
      added: added.map(({ id }) => id),
      alreadyThere: found.length - added.length,
      undo: undoList(added.map(removing)),
    };
  });
}

/** Changes what was chosen for a feed. @throws not-found */
export function changeFeed({ db }: Core, { id, ...change }: Parsed<'feed.change'>): Output<'feed.change'> {
  return db.transaction(() => {
    const before = known(db, id);
    const changed = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    writeChoices(db, id, {
      ...choicesOf(before),
      ...changed,
      ...(changed.every === undefined ? {} : { nextAt: null }),
    });
    const undo = Object.fromEntries(Object.keys(changed).map((name) => [name, before[name as keyof Feed]]));
    return {
      feed: shownFeed(known(db, id)),
      undo: undoList([{ name: 'feed.change', input: { id, ...undo } }]),
    };
  });
}

/** Follows a feed no more; its articles stay. @throws not-found */
export function removeFeed({ db, now }: Core, { id }: Parsed<'feed.remove'>): Output<'feed.remove'> {
  return db.transaction(() => {
    const feed = known(db, id);
    writeChoices(db, id, { ...choicesOf(feed), removedAt: now().toISOString() });
    return { changed: 1, undo: undoList([adding(feed)]) };
  });
}

const choicesOf = ({ every, fullText, search, tag, paused, nextAt }: StoredFeed): FeedChoices => ({
  every,
  fullText,
  search,
  tag,
  paused,
  nextAt,
  removedAt: null,
});

function known(db: Core['db'], id: string): StoredFeed {
  const feed = followedFeed(db, id);
  if (!feed) throw new ArchiveError('not-found', 'You do not follow this feed any more.');
  return feed;
}
