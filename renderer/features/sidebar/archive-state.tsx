import { useStats } from '../../data/queries.ts';
import { count, plural } from '../../lib/numbers.ts';
import styles from './archive-state.module.css';

/** How much the archive holds, or how far its index has come. */
export function ArchiveState() {
  const { data } = useStats();
  if (!data) return <p className={styles.state} />;
  const { index } = data;
  if (index.state === 'whole') {
    return (
      <p className={styles.state} title={data.dir}>
        {data.articles === 0 ? 'Nothing kept yet' : `${plural(data.articles, 'article')} kept`}
      </p>
    );
  }
  return (
    <div className={styles.state}>
      <p id="index-state">
        Search is partial: {count(index.indexed)} of {plural(index.articles, 'article')} so far
      </p>
      <progress
        className={styles.bar}
        aria-labelledby="index-state"
        max={Math.max(1, index.articles)}
        value={index.indexed}
      />
    </div>
  );
}
