import { useQueryClient } from '@tanstack/react-query';
import { Pencil, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { KnownArchive } from '../../../electron/contract/archives.ts';
import { useChanges } from '../../data/changes.ts';
import type { UndoCalls } from '../../data/history.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { shortDate } from '../../lib/dates.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './archives.module.css';
import { RenameArchive } from './rename-archive.tsx';
import type { Switcher } from './use-switching.ts';

const folderName = (dir: string): string => dir.split(/[\\/]/).findLast((part) => part !== '') ?? dir;

interface Props {
  readonly archive: KnownArchive;
  readonly isOpen: boolean;
  readonly switcher: Switcher;
}

/** One archive of the list: to be opened, called something else, or taken off. */
export function ArchiveRow({ archive, isOpen, switcher }: Props) {
  const { dir, name, openedAt, there } = archive;
  const { client, notices } = useSession();
  const queries = useQueryClient();
  const changes = useChanges();
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const keep = async (label: string, work: () => Promise<{ readonly undo: UndoCalls }>) => {
    try {
      const { undo } = await work();
      changes.record(label, undo);
    } catch (error) {
      notices.fail(error);
    }
    await queries.invalidateQueries({ queryKey: ['archives'] });
  };
  const forget = () => keep(t('archives.forgotten', { name }), () => client.call('archives.forget', { dir }));
  const close = () => {
    // A dialog takes the focus to itself where what had it goes away.
    rename.current?.focus();
    setRenaming(false);
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
      <IconButton
        ref={rename}
        icon={Pencil}
        label={t('archives.renameNamed', { name })}
        aria-expanded={renaming}
        onClick={() => setRenaming(!renaming)}
      />
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
      {renaming && (
        <RenameArchive
          archive={archive}
          onClose={close}
          onName={(next) => {
            close();
            if (next === name) return;
            const label = t('archives.renamed', { name: next ?? folderName(dir) });
            void keep(label, () => client.call('archives.rename', { dir, name: next }));
          }}
        />
      )}
    </li>
  );
}
