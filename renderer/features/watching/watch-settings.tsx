import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useChanges } from '../../data/changes.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './watch-settings.module.css';

/** The folder whose files are archived as they come: chosen, shown with its account, or given up. */
export function WatchSettings() {
  const { client, queries, notices, shell } = useSession();
  const changes = useChanges();
  const [typed, setTyped] = useState('');
  const { data: watch } = useQuery({ queryKey: ['watch'], queryFn: () => client.call('watch.get', {}) });
  useEffect(
    () =>
      client.on(({ name }) => {
        if (name === 'watch.changed') void queries.invalidateQueries({ queryKey: ['watch'] });
      }),
    [client, queries],
  );
  const set = async (folder: string | null) => {
    try {
      const { undo } = await client.call('watch.set', { folder });
      setTyped('');
      changes.record(folder === null ? t('watching.stopped') : t('watching.started'), undo);
    } catch (error) {
      notices.fail(error);
    }
    await queries.invalidateQueries({ queryKey: ['watch'] });
  };
  const choose = async () => {
    const folder = await shell.pickFolder();
    if (folder) await set(folder);
  };
  if (!watch) return null;
  return (
    <Section title={t('watching.title')}>
      <p className={styles.quiet}>{t('watching.what')}</p>
      {watch.folder !== null && (
        <div className={styles.line}>
          <span className={styles.folder}>
            <bdi dir="ltr">{watch.folder}</bdi>
            <span className={styles.quiet}> {t('watching.taken', { count: watch.taken })}</span>
          </span>
          <Button onClick={() => void set(null)}>{t('watching.stop')}</Button>
        </div>
      )}
      {watch.failed.length > 0 && (
        <ul className={styles.failed} aria-label={t('watching.failed')}>
          {watch.failed.map(({ source, reason }) => (
            <li key={source}>
              {source} <span className={styles.quiet}>{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {watch.folder === null && shell.desktop && (
        <Button className={styles.choose} onClick={() => void choose()}>
          {t('watching.choose')}
        </Button>
      )}
      {watch.folder === null && !shell.desktop && (
        <form
          className={styles.line}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') void set(typed.trim());
          }}
        >
          <Field
            label={t('watching.folder')}
            value={typed}
            onChange={setTyped}
            placeholder="/home/me/clips"
          />
          <Button type="submit" disabled={typed.trim() === ''}>
            {t('watching.watch')}
          </Button>
        </form>
      )}
    </Section>
  );
}
