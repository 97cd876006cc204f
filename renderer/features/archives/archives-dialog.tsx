import { useEffect, useRef } from 'react';
import { useArchives } from '../../data/archives.ts';
import { t } from '../../i18n/i18n.ts';
import { Modal } from '../../ui/modal.tsx';
import { Section } from '../../ui/section.tsx';
import { ArchiveRow } from './archive-row.tsx';
import styles from './archives.module.css';
import { NewArchive } from './new-archive.tsx';
import { OpenFolder } from './open-folder.tsx';
import { SwitchState } from './switch-state.tsx';
import { useSwitching } from './use-switching.ts';

interface Props {
  /** The folder of the one to open at once. */
  readonly open: string | null;
  readonly onClose: () => void;
}

/** The archives of this machine: which is open, and the ways to another. */
export function ArchivesDialog({ open, onClose }: Props) {
  const archives = useArchives();
  const switcher = useSwitching();
  const first = useRef(open);
  useEffect(() => {
    if (first.current !== null) switcher.open(first.current);
    first.current = null;
  }, [switcher]);
  return (
    <Modal title={t('archives.title')} size="medium" reading onClose={onClose}>
      <div className={styles.form}>
        <SwitchState switcher={switcher} />
        {archives && (
          <ul className={styles.list} aria-label={t('archives.known')}>
            {archives.known.map((archive) => (
              <ArchiveRow
                key={archive.dir}
                archive={archive}
                isOpen={archive.dir === archives.current}
                switcher={switcher}
              />
            ))}
          </ul>
        )}
        <Section title={t('archives.another')}>
          <OpenFolder switcher={switcher} />
        </Section>
        <Section title={t('archives.new')}>
          <NewArchive switcher={switcher} />
        </Section>
      </div>
    </Modal>
  );
}
