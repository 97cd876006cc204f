import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../data/session.tsx';
import { shownBeside } from '../../../data/workspace.ts';
import { t } from '../../../i18n/i18n.ts';
import { percent } from '../../../lib/numbers.ts';
import styles from './begun-list.module.css';

/** What was begun and not read to its end, where no article is open. */
export function BegunList() {
  const { client, workspace } = useSession();
  const { data } = useQuery({
    queryKey: ['reading-begun'],
    queryFn: async ({ signal }) => (await client.call('reading.begun', { limit: 4 }, { signal })).articles,
  });
  if (!data || data.length === 0) return null;
  return (
    <section className={styles.begun} aria-labelledby="begun-heading">
      <h2 id="begun-heading" className={styles.heading}>
        {t('reading.place.begun')}
      </h2>
      <ul>
        {data.map(({ id, headline, publisher, language, share }) => (
          <li key={id}>
            <button type="button" className={styles.story} onClick={() => workspace.set(shownBeside(id))}>
              <span className={styles.headline} lang={language ?? undefined} dir="auto">
                {headline ?? t('parts.untitled')}
              </span>
              <span className={styles.about}>
                {publisher && <span dir="auto">{publisher}</span>}
                <span>{t('reading.place.readSoFar', { share: percent(share) })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
