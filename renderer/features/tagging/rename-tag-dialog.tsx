import { useChanges } from '../../data/changes.ts';
import { useTags } from '../../data/queries.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { NameDialog } from './name-dialog.tsx';

interface Props {
  readonly path: string;
  readonly onClose: () => void;
}

/** Gives a tag another path, and says before where that makes two tags one. */
export function RenameTagDialog({ path: before, onClose }: Props) {
  const { client, queries, notices, workspace } = useSession();
  const changes = useChanges();
  const { data: tags = [] } = useTags();
  const taken = (name: string) =>
    tags.find(
      ({ path }) => path.toLowerCase() === name.toLowerCase() && path.toLowerCase() !== before.toLowerCase(),
    );
  const save = async (path: string) => {
    try {
      const { undo } = await client.call('tag.rename', { from: before, to: path });
      const { view } = workspace.get();
      if (view.kind === 'tag' && view.path === before) workspace.set({ view: { kind: 'tag', path } });
      changes.record(t('tagging.tagRenamed', { before, path }), undo);
    } catch (error) {
      notices.fail(error);
    }
    queries.invalidateQueries();
  };
  return (
    <NameDialog
      title={t('tagging.renameTagTitle')}
      name={before}
      help={t('tagging.renameTagHelp')}
      told={(name) => taken(name) && t('tagging.merges', { path: taken(name)?.path ?? name })}
      action={(name) => t(taken(name) ? 'tagging.merge' : 'tagging.save')}
      onSave={(path) => void save(path)}
      onClose={onClose}
    />
  );
}
