import type { Article, ArticleFieldName, EditableFields } from '../../../electron/contract/article.ts';
import { useChanges } from '../../data/changes.ts';
import { useSession } from '../../data/session.tsx';

interface Edit {
  readonly fields: EditableFields;
  /** Fields that go back to what was read. */
  readonly revert?: ArticleFieldName[];
}

/** Corrects the fields of an edition, shows them at once and can take it back; false where it was refused, which is told. */
export function useEdit({
  id,
  edition,
}: Pick<Article, 'id' | 'edition'>): (edit: Edit, label: string) => Promise<boolean> {
  const { client, notices, queries } = useSession();
  const changes = useChanges();
  return async (edit, label) => {
    try {
      const { article, undo } = await client.call('article.edit', { id, edition, ...edit });
      queries.setQueryData(['article', id, null], article);
      changes.record(label, undo);
      await queries.invalidateQueries({ queryKey: ['search'] });
      return true;
    } catch (error) {
      notices.fail(error);
      // Another edition may have come in, which the window has not heard of yet.
      await queries.invalidateQueries({ queryKey: ['article', id] });
      return false;
    }
  };
}
