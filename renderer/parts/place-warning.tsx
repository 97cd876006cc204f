import type { Place } from '../../electron/contract/keeping.ts';
import { t } from '../i18n/i18n.ts';
import styles from './place-warning.module.css';

function words({ kind, by, readOnly }: Place): string | null {
  if (readOnly) return t('parts.place.readOnly');
  if (kind === 'network') return t('parts.place.network', { by: by ?? '' });
  return kind === 'synchronised' ? t('parts.place.synchronised', { by: by ?? '' }) : null;
}

/** What is to be known of a folder in which an archive lies or is to lie; nothing where it lies well. */
export function PlaceWarning({ place }: { readonly place: Place | null }) {
  const warning = place && words(place);
  return warning && <p className={styles.warning}>{warning}</p>;
}
