import type { Article } from '../../../electron/contract/article.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import banner from '../../ui/banner.module.css';
import { Button } from '../../ui/button.tsx';
import styles from './newer-edition.module.css';

/** What is said above corrections of an edition that is no longer the newest. */
export function NewerEdition({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <div role="alert" className={classes(banner.banner, styles.newer)}>
      <p>{t('reading.edit.newer')}</p>
      <Button onClick={onGoOn}>{t('reading.edit.goOn')}</Button>
    </div>
  );
}

/** The text that a corrected one is about to stand over. */
export function TextBelow({ article }: { readonly article: Article }) {
  return (
    <details className={styles.below}>
      <summary>{t('reading.edit.newerText')}</summary>
      <p dir="auto" lang={article.language ?? undefined}>
        {article.text}
      </p>
    </details>
  );
}
