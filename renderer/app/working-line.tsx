import type { Working } from '../data/workspace.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import styles from './bulk-bar.module.css';

/** How far a change of very many articles has come, and the way to stop it. */
export function WorkingLine({ working }: { readonly working: Working }) {
  const { label, done, total, stop } = working;
  return (
    <div className={styles.bar}>
      <span className={styles.count}>{t('list.working', { label, done, total })}</span>
      <progress className={styles.progress} aria-label={label} value={done} max={total} />
      {stop && (
        <Button tone="quiet" className={styles.stop} onClick={stop}>
          {t('ui.stop')}
        </Button>
      )}
    </div>
  );
}
