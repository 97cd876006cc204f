import type { Collection } from '../../../electron/contract/collection.ts';
import { useChanges } from '../../data/changes.ts';
import { canPutInto, createArranging, useCollections } from '../../data/collections.ts';
import { useSession } from '../../data/session.tsx';
import { NestDialog } from './nest-dialog.tsx';

interface Props {
  readonly collection: Collection;
  readonly onClose: () => void;
}

/** Puts a collection, with those in it, into another. */
export function NestCollectionDialog({ collection, onClose }: Props) {
  const arranging = createArranging(useSession(), useChanges());
  const all = useCollections();
  return (
    <NestDialog
      name={collection.name}
      places={all.filter((place) => place.id !== collection.parent && canPutInto(collection, place))}
      top={collection.parent !== null}
      onPlace={(place) => arranging.move(all, collection, place)}
      onClose={onClose}
    />
  );
}
