import type { Article } from '../../../electron/contract/article.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { fullDate } from '../../lib/dates.ts';
import styles from './facts.module.css';

/** The captures of one story over time, newest first; there is nothing to say of a single one. */
export function Editions({ article }: { readonly article: Article }) {
  const { workspace } = useSession();
  if (article.editions.length < 2) return null;
  const newestFirst = [...article.editions].sort((a, b) => b.edition - a.edition);
  return (
    <>
      <h4 className={styles.heading}>{t('reading.about.editions')}</h4>
      <ol className={styles.editions}>
        {newestFirst.map(({ edition, capturedAt, headline }) => (
          <li key={edition}>
            <button
              type="button"
              className={styles.edition}
              aria-current={edition === article.edition ? 'true' : undefined}
              onClick={() => workspace.set({ edition })}
            >
              <span>{t('reading.about.edition', { number: edition, date: fullDate(capturedAt) })}</span>
              {headline !== article.headline && <span className={styles.origin}>{headline}</span>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
