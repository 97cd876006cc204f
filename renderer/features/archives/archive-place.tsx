import { useArchives } from '../../data/archives.ts';
import { t } from '../../i18n/i18n.ts';
import { bytes } from '../../lib/numbers.ts';
import { PlaceWarning } from '../../parts/place-warning.tsx';
import styles from './archives.module.css';
import { usePlace } from './use-place.ts';

/** Where the open archive lies, with a warning where that is no good place. */
export function ArchivePlace() {
  const dir = useArchives()?.current ?? '';
  const place = usePlace(dir);
  return (
    <div className={styles.place}>
      <bdi dir="ltr" className={styles.path}>
        {dir}
      </bdi>
      {place?.free != null && (
        <span className={styles.quiet}>{t('archives.free', { size: bytes(place.free) })}</span>
      )}
      <PlaceWarning place={place} />
    </div>
  );
}
