import { useChanges } from '../../data/changes.ts';
import { useTags } from '../../data/queries.ts';
import { useSession } from '../../data/session.tsx';
import { createTagChanges, mergesInto } from '../../data/tags.ts';
import { t } from '../../i18n/i18n.ts';
import { NameDialog } from './name-dialog.tsx';

interface Props {
  readonly path: string;
  readonly onClose: () => void;
}

/** Gives a tag another path, and says before where that makes two tags one. */
export function RenameTagDialog({ path: before, onClose }: Props) {
  const tagChanges = createTagChanges(useSession(), useChanges());
  const { data: tags = [] } = useTags();
  const taken = (name: string) => mergesInto(tags, before, name);
  return (
    <NameDialog
      title={t('tagging.renameTagTitle')}
      name={before}
      help={t('tagging.renameTagHelp')}
      told={(name) => taken(name) && t('tagging.merges', { path: taken(name)?.path ?? name })}
      action={(name) => t(taken(name) ? 'tagging.merge' : 'tagging.save')}
      onSave={(path) => tagChanges.rename(before, path)}
      onClose={onClose}
    />
  );
}
