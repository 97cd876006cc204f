import { count, plural } from '../../lib/numbers.ts';
import { Button } from '../../ui/button.tsx';
import styles from './import-progress.module.css';
import type { Importer } from './use-importer.ts';

/** The running import, for as long as it runs. */
export function ImportProgress({ importer: { progress, cancel } }: { readonly importer: Importer }) {
  if (!progress) return null;
  const { done, found, failed, current } = progress;
  return (
    <section className={styles.progress} aria-label="Import">
      <p className={styles.words} id="import-words">
        {found === 0 ? 'Reading files' : `Archiving ${count(done)} of ${count(found)}`}
        {failed > 0 && `, ${plural(failed, 'failure')}`}
      </p>
      <progress className={styles.bar} aria-labelledby="import-words" max={Math.max(1, found)} value={done} />
      <p className={styles.current}>{current}</p>
      <Button tone="quiet" onClick={cancel}>
        Stop
      </Button>
    </section>
  );
}
