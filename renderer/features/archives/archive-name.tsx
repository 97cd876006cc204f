import { useArchives } from '../../data/archives.ts';
import { t } from '../../i18n/i18n.ts';
import styles from './archives.module.css';

/** The name of the archive that is open, and the way to others; nothing where there is only this one. */
export function ArchiveName({ onOpen }: { readonly onOpen: () => void }) {
  const archives = useArchives();
  const [open, ...others] = archives?.known ?? [];
  if (!open || others.length === 0) return null;
  return (
    <button
      type="button"
      className={styles.now}
      aria-label={t('archives.nameNow', { name: open.name })}
      title={open.dir}
      onClick={onOpen}
    >
      <bdi>{open.name}</bdi>
    </button>
  );
}
