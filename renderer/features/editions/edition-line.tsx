import { FileDiff } from 'lucide-react';
import type { Article } from '../../../electron/contract/article.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import styles from './above-story.module.css';
import { EditionSelect } from './edition-select.tsx';

interface Props {
  readonly article: Article;
  readonly onCompare: () => void;
}

/** Which edition is shown, and the way to compare them; there is nothing to say of a single one. */
export function EditionLine({ article, onCompare }: Props) {
  const { workspace } = useSession();
  const { edition, editions } = article;
  const newest = editions.at(-1)?.edition;
  if (editions.length < 2) return null;
  return (
    <div className={styles.line}>
      <EditionSelect
        label={t('editions.shown')}
        article={article}
        value={edition}
        onChange={(chosen) => workspace.set({ edition: chosen === newest ? null : chosen })}
      />
      <button type="button" className={styles.compare} onClick={onCompare}>
        <FileDiff size={15} strokeWidth={1.75} aria-hidden />
        {t('editions.compare', { count: editions.length })}
      </button>
      {edition !== newest && <p className={styles.older}>{t('editions.olderShown')}</p>}
    </div>
  );
}
