import { useState } from 'react';
import type { BackupSettings } from '../../../electron/contract/keeping.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './keeping.module.css';

interface Props {
  readonly value: BackupSettings;
  readonly onChange: (value: BackupSettings) => void;
}

/** Where backups go: chosen in a dialog of the platform where there is one, else typed. */
export function BackupFolder({ value, onChange }: Props) {
  const { shell, notices } = useSession();
  const [typed, setTyped] = useState('');
  const set = (folder: string) => {
    onChange({ ...value, folder });
    setTyped('');
    notices.say(folder === '' ? t('keeping.own') : t('keeping.chosen'));
  };
  const choose = async () => {
    const folder = await shell.pickFolder();
    if (folder) set(folder);
  };
  return (
    <>
      {value.folder === '' ? (
        <p className={styles.quiet}>{t('keeping.inside')}</p>
      ) : (
        <p className={styles.path} dir="ltr">
          {value.folder}
        </p>
      )}
      {!shell.desktop && (
        <form
          className={styles.line}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') set(typed.trim());
          }}
        >
          <Field label={t('keeping.folder')} value={typed} onChange={setTyped} placeholder="/media/me/disk" />
          <Button type="submit" disabled={typed.trim() === ''}>
            {t('keeping.useFolder')}
          </Button>
        </form>
      )}
      <span className={styles.actions}>
        {shell.desktop && <Button onClick={() => void choose()}>{t('keeping.choose')}</Button>}
        {value.folder !== '' && <Button onClick={() => set('')}>{t('keeping.useOwn')}</Button>}
      </span>
    </>
  );
}
