import { Trans } from 'react-i18next';
import type { Explanation } from '../../../electron/contract/explanation.ts';
import { useStats } from '../../data/queries.ts';
import type { View } from '../../data/view.ts';
import { t } from '../../i18n/i18n.ts';
import { needsSeveralWords } from '../../parts/explain/explain.ts';
import link from '../../ui/link.module.css';
import { DidYouMean } from './did-you-mean.tsx';
import styles from './empty.module.css';

interface Props {
  readonly view: View;
  readonly searching: boolean;
  /** What was searched for; null for all articles. */
  readonly explained: Explanation | null;
  /** The search as the archive spells its words; null where that finds nothing either. */
  readonly corrected: string | null;
  readonly onCorrect: (words: string) => void;
  readonly onEverywhere: () => void;
  readonly onHelp: () => void;
}

/** What the list says when it has no rows. */
export function Empty({ view, searching, explained, corrected, onCorrect, onEverywhere, onHelp }: Props) {
  const { data: stats } = useStats();
  const isAllInTrash = view.kind === 'all' && (stats?.trashed ?? 0) > 0;
  if (!searching) {
    const words = isAllInTrash ? t('search.allInTrash') : t(`search.empty.${view.kind}`);
    return <p className={styles.empty}>{words}</p>;
  }
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{t('search.nothingFound')}</h2>
      {corrected !== null && (
        <div className={styles.corrected}>
          <DidYouMean corrected={corrected} onCorrect={onCorrect} />
        </div>
      )}
      <ul className={styles.hints}>
        {explained && needsSeveralWords(explained) && <li>{t('search.fewerWords')}</li>}
        <li>
          <Trans i18nKey="search.anyEnding" components={{ code: <code /> }} />
        </li>
        <li>
          <Trans i18nKey="search.eitherOf" components={{ code: <code /> }} />
        </li>
        {view.kind !== 'all' && (
          <li>
            <button type="button" className={link.link} onClick={onEverywhere}>
              {t('search.everywhere')}
            </button>
          </li>
        )}
        <li>
          <button type="button" className={link.link} onClick={onHelp}>
            {t('commands.search.language')}
          </button>
        </li>
      </ul>
    </div>
  );
}
