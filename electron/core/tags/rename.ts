import type { Parsed } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import { type Changed, type UndoCall, undoList } from '../undo.ts';
import { allLooks, moveLooks, plainLook, type TagLook } from './look-store.ts';
import { type Retag, retag } from './retag.ts';
import { moveCounts } from './tag-counts.ts';
import { tagKey } from './tag-key.ts';
import { type StoredTag, subtree } from './tag-store.ts';

const longest = 200;

/**
 * Gives a tag another path; the tags below it move along. Where a tag of the new path is there already, the two become one.
 *
 * @throws not-found, bad-input where a path would be too long
 */
export function renameTag({ db }: Core, { from, to }: Parsed<'tag.rename'>): Changed {
  return db.transaction(() => {
    const moving = subtree(db, from);
    if (moving.length === 0) throw new ArchiveError('not-found', `There is no tag “${from}”.`);
    const depth = from.split('/').length;
    const moves = moving.map((tag) => ({ tag, path: [to, ...tag.path.split('/').slice(depth)].join('/') }));
    for (const { path } of moves) {
      if (path.length > longest) throw new ArchiveError('bad-input', `The tag “${path}” would be too long.`);
    }
    const changed = countArticles(db, moving);
    const before = allLooks(db);
    const undo = isFree(db, from, to) ? moveAll(db, moves, { from, to }) : mergeAll(db, moves);
    if (tagKey(from) !== tagKey(to)) moveLooks(db, tagKey(from), tagKey(to));
    const looks = looksBack(before, allLooks(db), [tagKey(from), tagKey(to)]);
    return { changed, undo: undoList([...undo, ...looks]) };
  });
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

/** Whether nothing is at or below the new path: then moving back is as simple. A change of case alone meets only itself. */
const isFree = (db: Db, from: string, to: string): boolean =>
  tagKey(from) === tagKey(to) || subtree(db, to).length === 0;

function countArticles(db: Db, tags: readonly StoredTag[]): number {
  const ids = JSON.stringify(tags.map((tag) => tag.id));
  const sql =
    'SELECT count(DISTINCT article) AS n FROM article_tag WHERE tag IN (SELECT value FROM json_each(?))';
  return db.get<{ n: number }>(sql, ids)?.n ?? 0;
}

/** Nothing is in the way: the articles keep their tags, only the names change. */
function moveAll(
  db: Db,
  moves: readonly Move[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly UndoCall[] {
  const written = moves.filter(({ tag, path }) => tag.path !== path);
  if (written.length === 0) return [];
  for (const { tag, path } of written) {
    db.run('UPDATE tag SET path = ?, key = ? WHERE id = ?', path, tagKey(path), tag.id);
  }
  if (tagKey(from) !== tagKey(to)) moveCounts(db, tagKey(from), tagKey(to));
  const root = written[0]?.tag.path.split('/').slice(0, from.split('/').length).join('/') ?? from;
  return [{ name: 'tag.rename', input: { from: to, to: root } }];
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
