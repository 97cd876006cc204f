import { useStats } from '../../data/queries.ts';
import { t } from '../../i18n/i18n.ts';
import { count } from '../../lib/numbers.ts';
import styles from './archive-state.module.css';

/** How much the archive holds, or how far its index has come. */
export function ArchiveState() {
  const { data } = useStats();
  if (!data) return <p className={styles.state} />;
  const { index } = data;
  if (index.state === 'whole') {
    return (
      <p className={styles.state} title={data.dir}>
        {data.articles === 0 ? t('sidebar.nothingKept') : t('sidebar.kept', { count: data.articles })}
      </p>
    );
  }
  return (
    <div className={styles.state}>
      <p id="index-state">{t('search.partial', { indexed: count(index.indexed), count: index.articles })}</p>
      <progress
        className={styles.bar}
        aria-labelledby="index-state"
        max={Math.max(1, index.articles)}
        value={index.indexed}
      />
    </div>
  );
}
