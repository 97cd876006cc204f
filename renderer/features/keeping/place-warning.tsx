import type { Place } from '../../../electron/contract/keeping.ts';
import { t } from '../../i18n/i18n.ts';
import styles from './keeping.module.css';

/** What is to be known of a folder in which an archive lies or is to lie; nothing where it lies well. */
export function PlaceWarning({ place }: { readonly place: Place | null }) {
  if (!place || place.kind === 'local') return null;
  return (
    <p className={styles.warning}>
      {place.kind === 'network'
        ? t('keeping.network', { by: place.by ?? '' })
        : t('keeping.synchronised', { by: place.by ?? '' })}
    </p>
  );
}
