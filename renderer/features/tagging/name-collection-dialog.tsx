import { type Collection, notInCollectionName } from '../../../electron/contract/collection.ts';
import { useChanges } from '../../data/changes.ts';
import { createArranging } from '../../data/collections.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { NameDialog } from './name-dialog.tsx';

interface Props {
  readonly collection: Collection | { readonly parent: string | null };
  readonly onClose: () => void;
}

/** Names a collection: a new one, or one that is there. */
export function NameCollectionDialog({ collection, onClose }: Props) {
  const session = useSession();
  const arranging = createArranging(session, useChanges());
  const save = async (name: string) => {
    if (!('id' in collection)) return arranging.create(name, collection.parent, []);
    await arranging.rename(collection, name);
    const { view } = session.workspace.get();
    if (view.kind !== 'collection' || view.path !== collection.path) return;
    const path = collection.path.slice(0, collection.path.length - collection.name.length) + name;
    session.workspace.set({ view: { kind: 'collection', path } });
  };
  return (
    <NameDialog
      title={t('id' in collection ? 'tagging.renameCollection' : 'tagging.newCollection')}
      name={'id' in collection ? collection.name : ''}
      wrong={(name) => (notInCollectionName.test(name) ? t('tagging.nameRule') : undefined)}
      onSave={(name) => void save(name)}
      onClose={onClose}
    />
  );
}
