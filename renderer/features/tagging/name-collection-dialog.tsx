import { type Collection, notInCollectionName } from '../../../electron/contract/collection.ts';
import { useChanges } from '../../data/changes.ts';
import { createArranging, useCollections } from '../../data/collections.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { NameDialog } from './name-dialog.tsx';

interface Props {
  readonly collection: Collection | { readonly parent: string | null };
  readonly onClose: () => void;
}

/** Names a collection: a new one, or one that is there. */
export function NameCollectionDialog({ collection, onClose }: Props) {
  const arranging = createArranging(useSession(), useChanges());
  const own = 'id' in collection ? collection.id : null;
  const beside = useCollections().filter(({ id, parent }) => parent === collection.parent && id !== own);
  const taken = new Set(beside.map(({ name }) => name.toLowerCase()));
  const save = (name: string) =>
    'id' in collection ? arranging.rename(collection, name) : arranging.create(name, collection.parent, []);
  return (
    <NameDialog
      title={t('id' in collection ? 'tagging.renameCollection' : 'tagging.newCollection')}
      name={'id' in collection ? collection.name : ''}
      wrong={(name) => {
        if (notInCollectionName.test(name)) return t('tagging.nameRule');
        return taken.has(name.toLowerCase()) ? t('tagging.nameTaken') : undefined;
      }}
      onSave={save}
      onClose={onClose}
    />
  );
}
