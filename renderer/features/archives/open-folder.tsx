import { useState } from 'react';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './archives.module.css';
import type { Switcher } from './use-switching.ts';

/** An archive that is somewhere on this machine: chosen in a dialog of the platform where there is one, else typed. */
export function OpenFolder({ switcher }: { readonly switcher: Switcher }) {
  const { shell } = useSession();
  const [typed, setTyped] = useState('');
  const opening = switcher.state.kind === 'opening';
  const choose = async () => {
    const folder = await shell.pickFolder();
    if (folder) switcher.open(folder);
  };
  if (shell.desktop) {
    return (
      <span className={styles.actions}>
        <Button disabled={opening} onClick={() => void choose()}>
          {t('archives.choose')}
        </Button>
      </span>
    );
  }
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') switcher.open(typed.trim());
      }}
    >
      <Field label={t('archives.folder')} value={typed} onChange={setTyped} placeholder="/home/me/news" />
      <Button type="submit" disabled={opening || typed.trim() === ''}>
        {t('archives.open')}
      </Button>
    </form>
  );
}
