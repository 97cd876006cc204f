import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { KnownArchive } from '../../../electron/contract/archives.ts';
import { useChanges } from '../../data/changes.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { shortDate } from '../../lib/dates.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './archives.module.css';
import type { Switcher } from './use-switching.ts';

interface Props {
  readonly archive: KnownArchive;
  readonly isOpen: boolean;
  readonly switcher: Switcher;
}

/** One archive of the list: to be opened, or taken off. */
export function ArchiveRow({ archive: { dir, name, openedAt, there }, isOpen, switcher }: Props) {
  const { client, notices } = useSession();
  const queries = useQueryClient();
  const changes = useChanges();
  const forget = async () => {
    try {
      const { undo } = await client.call('archives.forget', { dir });
      changes.record(t('archives.forgotten', { name }), undo);
    } catch (error) {
      notices.fail(error);
    }
    await queries.invalidateQueries({ queryKey: ['archives'] });
  };
  return (
    <li className={styles.row}>
      <span className={styles.about}>
        <bdi className={styles.name}>{name}</bdi>
        <bdi dir="ltr" className={styles.quiet}>
          {dir}
        </bdi>
        <span className={styles.quiet}>
          {isOpen && t('archives.isOpen')}
          {!isOpen && there && t('archives.lastOpened', { date: shortDate(openedAt) })}
          {!there && t('archives.notThere')}
        </span>
      </span>
      {!isOpen && (
        <>
          <Button
            aria-label={t('archives.openNamed', { name })}
            disabled={!there || switcher.state.kind === 'opening'}
            onClick={() => switcher.open(dir)}
          >
            {t('archives.open')}
          </Button>
          <IconButton icon={X} label={t('archives.forget', { name })} onClick={() => void forget()} />
        </>
      )}
    </li>
  );
}
