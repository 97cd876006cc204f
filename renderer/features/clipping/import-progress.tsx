import type { JobProgress } from '../../data/jobs.ts';
import { t } from '../../i18n/i18n.ts';
import { list } from '../../lib/lists.ts';
import { about, count, bytes as size } from '../../lib/numbers.ts';
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
    <section className={styles.progress} aria-label={t('clipping.progress')}>
      <p className={styles.words} id="import-words">
        {list([
          found === 0
            ? t('clipping.readingFiles')
            : t('clipping.archiving', { done: count(done), found: count(found) }),
          failed > 0 ? t('clipping.failures', { count: failed }) : '',
        ])}
      </p>
      <progress className={styles.bar} aria-labelledby="import-words" {...bar} />
      <p className={styles.current}>{[current, ...pace(progress)].filter(Boolean).join(' · ')}</p>
      <Button tone="quiet" onClick={cancel}>
        {t('ui.stop')}
      </Button>
    </section>
  );
}

/** How much of how much, how fast, and how long it will take, as far as that can be said. */
function pace({ bytes, perSecond, secondsLeft }: JobProgress): readonly string[] {
  return [
    bytes && bytes.total > 0
      ? t('clipping.ofBytes', { done: size(bytes.done), total: size(bytes.total) })
      : '',
    perSecond ? t('clipping.aSecond', { count: Math.round(perSecond) }) : '',
    secondsLeft ? t('clipping.timeLeft', { time: about(secondsLeft) }) : '',
  ];
}
