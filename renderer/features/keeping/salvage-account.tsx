import type { Salvage } from '../../../electron/contract/keeping.ts';
import { t } from '../../i18n/i18n.ts';
import styles from './keeping.module.css';

/** What was salvaged, and by name what was not. */
export function SalvageAccount({ account }: { readonly account: Salvage }) {
  const { articles, aside, lost, articlesLost, textsLost, recovered } = account;
  return (
    <output className={styles.choices}>
      <p>
        {t('keeping.salvaged', { count: articles })} {lost.length === 0 && t('keeping.nothingLost')}
      </p>
      <p className={styles.quiet}>{t('keeping.setAside', { aside })}</p>
      <Names title={t('keeping.articlesLost')} names={articlesLost} />
      <Names title={t('keeping.textsLost')} names={textsLost} />
      <Names title={t('keeping.recovered')} names={recovered} />
      {lost.length > 0 && (
        <ul className={styles.findings}>
          {lost.map(({ table, rows }) => (
            <li key={table}>{t('keeping.lostRows', { table, count: rows })}</li>
          ))}
        </ul>
      )}
    </output>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className={styles.details}>
      <h2 className={styles.heading}>{title}</h2>
      <ul>
        {[...new Set(names)].map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
