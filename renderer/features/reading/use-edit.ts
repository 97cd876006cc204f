import type { ArticleFieldName, EditableFields } from '../../../electron/contract/article.ts';
import { useChanges } from '../../data/changes.ts';
import { useSession } from '../../data/session.tsx';

interface Edit {
  readonly fields: EditableFields;
  /** Fields that go back to what was read. */
  readonly revert?: ArticleFieldName[];
}

/** Corrects an article's fields, shows them at once and can take it back. */
export function useEdit(id: string): (edit: Edit, label: string) => Promise<void> {
  const { client, notices, queries } = useSession();
  const changes = useChanges();
  return async (edit, label) => {
    try {
      const { article, undo } = await client.call('article.edit', { id, ...edit });
      queries.setQueryData(['article', id, null], article);
      changes.record(label, undo);
      await queries.invalidateQueries({ queryKey: ['search'] });
    } catch (error) {
      notices.fail(error);
    }
  };
}
