import type { Article, ArticleFieldName } from '../../../electron/contract/article.ts';
import { t } from '../../i18n/i18n.ts';
import styles from './facts.module.css';
import { useEdit } from './use-edit.ts';

/** How many fields a person has corrected, and the way back to what was read for all of them at once. */
export function Corrections({ article }: { readonly article: Article }) {
  const edit = useEdit(article);
  const names = (Object.keys(article.origins) as ArticleFieldName[]).filter(
    (name) => article.origins[name]?.origin === 'person',
  );
  if (names.length === 0 || article.edition !== article.editions.at(-1)?.edition) return null;
  return (
    <p className={styles.corrections}>
      {t('reading.about.corrections', { count: names.length })}
      {' · '}
      <button
        type="button"
        className={styles.link}
        onClick={() => void edit({ fields: {}, revert: names }, t('reading.about.revertedAll'))}
      >
        {t('reading.about.revertAll')}
      </button>
    </p>
  );
}
