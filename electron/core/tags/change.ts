import type { Parsed } from '../../contract/api.ts';
import { articleRows } from '../articles/article-id.ts';
import type { Core } from '../core.ts';
import { type Changed, undoList } from '../undo.ts';
import { retag } from './retag.ts';

/** Adds tags to articles and takes tags off them; adding wins where a tag stands in both lists. */
export function changeTagsOf({ db }: Core, { ids, add, remove }: Parsed<'tag.change'>): Changed {
  return db.transaction(() => {
    const { changed, undo } = retag(
      db,
      articleRows(db, ids).map((article) => ({ article, add, remove })),
    );
    return { changed, undo: undoList(undo) };
  });
}
