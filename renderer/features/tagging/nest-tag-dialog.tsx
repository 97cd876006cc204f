import { useChanges } from '../../data/changes.ts';
import { useTags } from '../../data/queries.ts';
import { useSession } from '../../data/session.tsx';
import { canNest, createTagChanges } from '../../data/tags.ts';
import { NestDialog } from './nest-dialog.tsx';

interface Props {
  readonly path: string;
  readonly onClose: () => void;
}

/** Puts a tag, with those in it, into another. */
export function NestTagDialog({ path, onClose }: Props) {
  const tagChanges = createTagChanges(useSession(), useChanges());
  const { data: tags = [] } = useTags();
  return (
    <NestDialog
      name={path}
      places={tags.filter((tag) => canNest(path, tag.path))}
      top={canNest(path, null)}
      onPlace={(place) => tagChanges.nest(path, place?.path ?? null)}
      onClose={onClose}
    />
  );
}
