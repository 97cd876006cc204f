import type { Parsed } from '../../contract/api.ts';
import { mostIds } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Core } from '../core.ts';
import { followTags as followInFeeds } from '../feeds/follow-tags.ts';
import { followTags as followInSearches } from '../saved-searches/rewrite.ts';
import type { Db } from '../storage/database.ts';
import { type Changed, type UndoCall, undoList } from '../undo.ts';
import { allLooks, moveLooks, plainLook, type TagLook } from './look-store.ts';
import { type Retag, retag } from './retag.ts';
import { moveCounts } from './tag-counts.ts';
import { movedPath, tagKey } from './tag-key.ts';
import { type StoredTag, subtree } from './tag-store.ts';

const longest = 200;

/**
 * Gives a tag another path; the tags below it move along, and saved searches and feeds that name them follow. Where a tag of the new
 * path is there already, the two become one.
 *
 * @throws not-found, bad-input where a path or a query would be too long
 */
export function renameTag({ db, emit }: Core, { from, to }: Parsed<'tag.rename'>): Changed {
  const { changed, undo, searches, feeds } = db.transaction(() => {
    const moving = subtree(db, from);
    if (moving.length === 0) throw new ArchiveError('not-found', `There is no tag “${from}”.`);
    const moved = (path: string): string | null => {
      const there = movedPath(path, from, to);
      if (there === null || there.length <= longest) return there;
      throw new ArchiveError('bad-input', `The tag “${there}” would be too long.`);
    };
    const moves = moving.map((tag) => ({ tag, path: moved(tag.path) ?? tag.path }));
    const changed = countArticles(db, moving);
    const before = allLooks(db);
    const undo = isFree(db, from, to) ? moveAll(db, moves, { from, to }) : mergeAll(db, moves);
    if (tagKey(from) !== tagKey(to)) moveLooks(db, tagKey(from), tagKey(to));
    const looks = looksBack(before, allLooks(db), [tagKey(from), tagKey(to)]);
    const searches = followInSearches(db, moved);
    const feeds = followInFeeds(db, moved);
    return { changed, searches, feeds, undo: [...undo, ...looks, ...searches, ...feeds] };
  });
  if (searches.length > 0) emit({ name: 'saved-searches.changed' });
  if (feeds.length > 0) emit({ name: 'feeds.changed' });
  return { changed, undo: undoList(undo) };
}

/** What gives the tags at and below these keys the looks they had, also those that had none. */
function looksBack(
  before: ReadonlyMap<string, TagLook>,
  after: ReadonlyMap<string, TagLook>,
  tops: readonly string[],
): readonly UndoCall[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const moved = keys.filter((key) => tops.some((top) => key === top || key.startsWith(`${top}/`)));
  return moved.map((path) => ({ name: 'tag.set-look', input: { path, ...(before.get(path) ?? plainLook) } }));
}

interface Move {
  readonly tag: StoredTag;
  readonly path: string;
}

type Renaming = Parsed<'tag.rename'>;

/** Whether nothing is at or below the new path: then the names alone move. A change of case alone meets only itself. */
const isFree = (db: Db, from: string, to: string): boolean =>
  tagKey(from) === tagKey(to) || subtree(db, to).length === 0;

function countArticles(db: Db, tags: readonly StoredTag[]): number {
  const ids = JSON.stringify(tags.map((tag) => tag.id));
  const sql =
    'SELECT count(DISTINCT article) AS n FROM article_tag WHERE tag IN (SELECT value FROM json_each(?))';
  return db.get<{ n: number }>(sql, ids)?.n ?? 0;
}

/** Nothing is in the way: the articles keep their tags, only the names change. */
function moveAll(db: Db, moves: readonly Move[], { from, to }: Renaming): readonly UndoCall[] {
  const written = moves.filter(({ tag, path }) => tag.path !== path);
  if (written.length === 0) return [];
  const back = movingBack(db, written, { from, to });
  for (const { tag, path } of written) {
    db.run('UPDATE tag SET path = ?, key = ? WHERE id = ?', path, tagKey(path), tag.id);
  }
  if (tagKey(from) !== tagKey(to)) moveCounts(db, tagKey(from), tagKey(to));
  return back;
}

/**
 * What takes the new paths off those that had the old ones, and no other that is given them until then. Of more than one call can name
 * the names are moved back, which is at once whatever their number; so is what changes in case only, since all have it then.
 */
function movingBack(db: Db, moves: readonly Move[], { from, to }: Renaming): readonly UndoCall[] {
  const root = moves[0]?.tag.path.split('/').slice(0, from.split('/').length).join('/') ?? from;
  const whole: UndoCall = { name: 'tag.rename', input: { from: to, to: root } };
  if (tagKey(from) === tagKey(to)) return [whole];
  const carriers = db.all<{ tag: number; uid: string }>(
    `SELECT tag, uid FROM article_tag JOIN article ON article.id = article
     WHERE tag IN (SELECT value FROM json_each(?)) LIMIT ?`,
    JSON.stringify(moves.map(({ tag }) => tag.id)),
    mostIds + 1,
  );
  if (carriers.length > mostIds) return [whole];
  const byTag = Map.groupBy(carriers, ({ tag }) => tag);
  return moves.map(({ tag, path }) => ({
    name: 'tag.change',
    input: {
      ids: (byTag.get(tag.id) ?? []).map(({ uid }) => uid),
      add: [tag.path],
      remove: [path],
    },
  }));
}

/** Some tag is there or below already: each article gets the new tags for the old, and what takes it back is told article by article. */
function mergeAll(db: Db, moves: readonly Move[]): readonly UndoCall[] {
  const changes = new Map<number, { add: string[]; remove: string[] }>();
  for (const { tag, path } of moves) {
    for (const { article } of db.all<{ article: number }>(
      'SELECT article FROM article_tag WHERE tag = ?',
      tag.id,
    )) {
      const change = changes.get(article) ?? { add: [], remove: [] };
      change.remove.push(tag.path);
      change.add.push(path);
      changes.set(article, change);
    }
  }
  const list: Retag[] = [...changes].map(([article, change]) => ({ article, ...change }));
  return retag(db, list).undo;
}
