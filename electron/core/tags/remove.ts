import type { Parsed } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Core } from '../core.ts';
import { type Changed, undoList } from '../undo.ts';
import { retag } from './retag.ts';
import { subtree } from './tag-store.ts';

/**
 * Takes a tag, and those below it, off every article.
 *
 * @throws not-found
 */
export function removeTag({ db }: Core, { path }: Parsed<'tag.remove'>): Changed {
  return db.transaction(() => {
    const tags = subtree(db, path);
    if (tags.length === 0) throw new ArchiveError('not-found', `There is no tag “${path}”.`);
    const rows = db.all<{ article: number }>(
      'SELECT DISTINCT article FROM article_tag WHERE tag IN (SELECT value FROM json_each(?)) ORDER BY article',
      JSON.stringify(tags.map(({ id }) => id)),
    );
    const remove = tags.map((tag) => tag.path);
    const { changed, undo } = retag(
      db,
      rows.map(({ article }) => ({ article, add: [], remove })),
    );
    return { changed, undo: undoList(undo) };
  });
}
