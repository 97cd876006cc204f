import type { JobProgress } from '../../data/jobs.ts';
import { about, count, plural, bytes as size } from '../../lib/numbers.ts';
import { Button } from '../../ui/button.tsx';
import styles from './import-progress.module.css';
import type { Importer } from './use-importer.ts';

/** The running import, for as long as it runs. */
export function ImportProgress({ importer: { progress, cancel } }: { readonly importer: Importer }) {
  if (!progress) return null;
  const { done, found, failed, current, bytes } = progress;
  // Bytes tell how far it is from the beginning on; items are only known once they are found.
  const bar =
    bytes && bytes.total > 0
      ? { max: bytes.total, value: bytes.done }
      : { max: Math.max(1, found), value: done };
  return (
    <section className={styles.progress} aria-label="Import">
      <p className={styles.words} id="import-words">
        {found === 0 ? 'Reading files' : `Archiving ${count(done)} of ${count(found)}`}
        {failed > 0 && `, ${plural(failed, 'failure')}`}
      </p>
      <progress className={styles.bar} aria-labelledby="import-words" {...bar} />
      <p className={styles.current}>{[current, ...pace(progress)].filter(Boolean).join(' · ')}</p>
      <Button tone="quiet" onClick={cancel}>
        Stop
      </Button>
    </section>
  );
}

/** How much of how much, how fast, and how long it will take, as far as that can be said. */
function pace({ bytes, perSecond, secondsLeft }: JobProgress): readonly string[] {
  return [
    bytes && bytes.total > 0 ? `${size(bytes.done)} of ${size(bytes.total)}` : '',
    perSecond ? `${count(Math.round(perSecond))} a second` : '',
    secondsLeft ? `about ${about(secondsLeft)} left` : '',
  ];
}
