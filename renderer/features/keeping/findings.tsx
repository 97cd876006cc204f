import type { Examination } from '../../../electron/contract/keeping.ts';
import { t } from '../../i18n/i18n.ts';
import styles from './keeping.module.css';

/** What is damaged, in plain words, and for who helps in the database's own. */
export function Findings({ found }: { readonly found: Examination }) {
  const bad = found.missing.length + found.torn.length;
  return (
    <>
      <h2 className={styles.heading}>{t('keeping.findings')}</h2>
      <ul className={styles.findings}>
        <li>{t(`keeping.database.${found.database}`)}</li>
        <li>
          {bad === 0
            ? t('keeping.blobsSound')
            : t('keeping.blobsBad', { count: bad, mendable: found.mendable })}
        </li>
        <li>{t(`keeping.index.${found.index}`)}</li>
      </ul>
      {found.faults.length > 0 && (
        <details className={styles.details}>
          <summary>{t('keeping.details')}</summary>
          <ul dir="ltr">
            {found.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
