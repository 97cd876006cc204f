import { useStats } from '../../data/queries.ts';
import { t } from '../../i18n/i18n.ts';
import { list } from '../../lib/lists.ts';
import { bytes } from '../../lib/numbers.ts';
import { Button } from '../../ui/button.tsx';
import styles from './settings-dialog.module.css';

/** Where the archive lies and what is in it. */
export function ArchiveFacts({ onArchives }: { readonly onArchives: () => void }) {
  const { data: stats } = useStats();
  if (!stats) return null;
  return (
    <dl className={styles.facts}>
      <dt>{t('settings.archive')}</dt>
      <dd>
        <bdi dir="ltr">{stats.dir}</bdi>
      </dd>
      <dd className={styles.archives}>
        <Button onClick={onArchives}>{t('archives.manage')}</Button>
      </dd>
      <dt>{t('settings.holds')}</dt>
      <dd>
        {list([
          t('lib.articles', { count: stats.articles }),
          t('lib.captures', { count: stats.captures }),
          t('lib.words', { count: stats.words }),
        ])}
      </dd>
      <dt>{t('settings.onDisk')}</dt>
      <dd>
        {t('settings.sizes', {
          archive: bytes(stats.bytes.archive + stats.bytes.blobs),
          index: bytes(stats.bytes.index),
        })}
      </dd>
      <dt>Pressmark</dt>
      <dd>{stats.version}</dd>
    </dl>
  );
}
