import type { ChangePoint, Comparison } from '../../../electron/contract/comparison.ts';
import { t } from '../../i18n/i18n.ts';
import { Added, Removed } from './change.tsx';
import styles from './comparison.module.css';
import { tellsValues } from './point-words.ts';

interface Props {
  readonly comparison: Comparison;
  /** Goes to a block's first change. */
  readonly onBlock: (block: number) => void;
}

/** What matters of a difference, each a way to its place. */
export function ChangePoints({ comparison: { points, language }, onBlock }: Props) {
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="points-heading" className={styles.points}>
      <h3 id="points-heading" className={styles.heading}>
        {t('editions.whatMatters')}
      </h3>
      <ul>
        {points.map((point, i) => {
          const { block } = point;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: points have no identity but their place
            <li key={i} className={styles.point} data-grave={point.kind === 'killed' || undefined}>
              {block === null ? (
                <span className={styles.label}>{t(`editions.points.${point.kind}`)}</span>
              ) : (
                <button type="button" className={styles.label} onClick={() => onBlock(block)}>
                  {t(`editions.points.${point.kind}`)}
                </button>
              )}
              {tellsValues(point) && <Values point={point} language={language} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Values({
  point: { from, to },
  language,
}: {
  readonly point: ChangePoint;
  readonly language: string | null;
}) {
  return (
    <span className={styles.values} lang={language ?? undefined} dir="auto">
      {from !== null && <Removed>{from}</Removed>} {to !== null && <Added>{to}</Added>}
    </span>
  );
}
