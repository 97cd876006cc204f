import { Bookmark } from 'lucide-react';
import { useCurrentSaved } from '../../data/saved-searches.ts';
import { t } from '../../i18n/i18n.ts';
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
      label={current ? t('saving.savedAs', { name: current.name }) : t('saving.saveThis')}
      filled={current !== null}
      onClick={onClick}
    />
  );
}
