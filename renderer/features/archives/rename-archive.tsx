import { useEffect, useRef, useState } from 'react';
import type { KnownArchive } from '../../../electron/contract/archives.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './archives.module.css';

interface Props {
  readonly archive: KnownArchive;
  /** Null where it is to be called as its folder again. */
  readonly onName: (name: string | null) => void;
  readonly onClose: () => void;
}

/** What an archive is called, to be changed; an empty name is that of its folder. */
export function RenameArchive({ archive, onName, onClose }: Props) {
  const [name, setName] = useState(archive.name);
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => line.current?.select(), []);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim() || null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The dialog stays.
        event.stopPropagation();
        onClose();
      }}
    >
      <Field
        label={t('archives.called')}
        value={name}
        onChange={(value) => setName(value.slice(0, 100))}
        help={t('archives.calledHelp')}
        input={line}
      />
      <span className={styles.actions}>
        <Button type="submit">{t('archives.rename')}</Button>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
      </span>
    </form>
  );
}
