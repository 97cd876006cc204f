import { Bookmark } from 'lucide-react';
import { useCurrentSaved } from '../../data/saved-searches.ts';
import { IconButton } from '../../ui/icon-button.tsx';

interface Props {
  readonly onClick: () => void;
}

/** Saves the search in the box; filled where it is saved already, and then opens it to be changed. */
export function SaveButton({ onClick }: Props) {
  const current = useCurrentSaved();
  return (
    <IconButton
      icon={Bookmark}
      label={current ? `Saved as ${current.name}` : 'Save this search'}
      filled={current !== null}
      onClick={onClick}
    />
  );
}
