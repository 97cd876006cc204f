import { useState } from 'react';
import { useArchives } from '../../data/archives.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { bytes } from '../../lib/numbers.ts';
import { PlaceWarning } from '../../parts/place-warning.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './archives.module.css';
import { usePlace } from './use-place.ts';
import type { Switcher } from './use-switching.ts';

/** The folder above; of one at the top of a disk the disk itself. */
function parentOf(dir: string): string {
  const parent = dir.replace(/[\\/][^\\/]*$/, '');
  if (parent === '') return '/';
  return /^[A-Za-z]:$/.test(parent) ? `${parent}\\` : parent;
}

/** A new archive: its name and the folder that it is to lie in, with a warning where that is no good place. */
export function NewArchive({ switcher }: { readonly switcher: Switcher }) {
  const { shell } = useSession();
  const archives = useArchives();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const folder = chosen ?? (archives ? parentOf(archives.current) : '');
  const place = usePlace(folder);
  const choose = async () => {
    const picked = await shell.pickFolder();
    if (picked) setChosen(picked);
  };
  const whole = name.trim() !== '' && folder.trim() !== '';
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) switcher.make(folder.trim(), name.trim());
      }}
    >
      <Field
        label={t('archives.name')}
        value={name}
        onChange={setName}
        placeholder={t('archives.nameExample')}
      />
      {shell.desktop ? (
        <span className={styles.line}>
          <span className={styles.about}>
            <span className={styles.label}>{t('archives.in')}</span>
            <bdi dir="ltr">{folder}</bdi>
          </span>
          <Button onClick={() => void choose()}>{t('archives.choose')}</Button>
        </span>
      ) : (
        <Field
          label={t('archives.in')}
          value={folder}
          onChange={setChosen}
          help={place?.free == null ? undefined : t('archives.free', { size: bytes(place.free) })}
        />
      )}
      <PlaceWarning place={place} />
      <span className={styles.actions}>
        <Button type="submit" disabled={!whole || switcher.state.kind === 'opening'}>
          {t('archives.make')}
        </Button>
      </span>
    </form>
  );
}
