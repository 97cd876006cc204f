import { notInCollectionName } from '../../../electron/contract/collection.ts';
import { useChanges } from '../../data/changes.ts';
import { createArranging, useCollections } from '../../data/collections.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { likest } from './likest.ts';
import { type Choice, PickDialog } from './pick-dialog.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Puts articles at the end of a collection, or into a new one. */
export function CollectDialog({ ids, onClose }: Props) {
  const arranging = createArranging(useSession(), useChanges());
  const all = useCollections();
  const choicesFor = (name: string): readonly Choice[] => {
    const found = likest(all, name.toLowerCase()).map((collection) => ({
      key: collection.id,
      label: collection.path,
      run: () => arranging.place(collection, ids),
    }));
    const isTaken = all.some(({ path }) => path.toLowerCase() === name.toLowerCase());
    if (name === '' || isTaken || notInCollectionName.test(name)) return found;
    const run = () => arranging.create(name, null, ids);
    return [...found, { key: 'new', label: t('tagging.collectNew', { name }), run }];
  };
  return (
    <PickDialog
      title={t('tagging.collectTitle', { count: ids.length })}
      label={t('tagging.collectFind')}
      choicesFor={choicesFor}
      none={t('tagging.collectNone')}
      onClose={onClose}
    />
  );
}
