import { t } from '../../i18n/i18n.ts';
import { likest } from './likest.ts';
import { PickDialog } from './pick-dialog.tsx';

interface Props<Place extends { readonly path: string }> {
  readonly name: string;
  /** Where it can go, and whether to the top too. */
  readonly places: readonly Place[];
  readonly top: boolean;
  /** Null is the top; false where it was refused, which is told. */
  readonly onPlace: (place: Place | null) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks what something is to be put into. */
export function NestDialog<Place extends { readonly path: string }>(props: Props<Place>) {
  const { name, places, top, onPlace, onClose } = props;
  return (
    <PickDialog
      title={t('tagging.nestTitle', { name })}
      label={t('tagging.nestFind')}
      choicesFor={(typed) => [
        ...(top && typed === '' ? [{ key: '', label: t('tagging.nestTop'), run: () => onPlace(null) }] : []),
        ...likest(places, typed.toLowerCase()).map((place) => ({
          key: place.path,
          label: place.path,
          run: () => onPlace(place),
        })),
      ]}
      none={t('tagging.nestNone')}
      onClose={onClose}
    />
  );
}
