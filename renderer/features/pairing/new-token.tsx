import { type FormEvent, useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './pairing.module.css';
import type { DoorActions } from './use-door.ts';

interface Props {
  readonly port: number | null;
  readonly send: DoorActions['send'];
}

/** Makes a token for a program that cannot ask, such as SingleFile, and shows it this once. */
export function NewToken({ port, send }: Props) {
  const [name, setName] = useState('');
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    const answer = await send('pairing.create', { name: typed });
    if (!answer) return;
    setMade({ name: typed, token: answer.token });
    setName('');
  };
  return (
    <details className={styles.details}>
      <summary>{t('pairing.otherProgram')}</summary>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field label={t('pairing.itsName')} value={name} onChange={setName} placeholder="SingleFile" />
        <Button type="submit" disabled={name.trim() === ''}>
          {t('pairing.makeToken')}
        </Button>
      </form>
      {made && (
        <dl className={styles.made}>
          <dt>{t('pairing.tokenFor', { name: made.name })}</dt>
          <dd>
            <code>{made.token}</code>
          </dd>
          <dt>{t('pairing.singleFile')}</dt>
          <dd>
            <code>{`http://127.0.0.1:${port ?? '…'}/api/v1/bookmarks/singlefile`}</code>
          </dd>
          <dt>{t('pairing.fields')}</dt>
          <dd>
            <code>file</code>, <code>url</code>
          </dd>
        </dl>
      )}
    </details>
  );
}
