import { type FormEvent, useState } from 'react';
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
      <summary>Another program, such as SingleFile</summary>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field label="Its name" value={name} onChange={setName} placeholder="SingleFile" />
        <Button type="submit" disabled={name.trim() === ''}>
          Make a token
        </Button>
      </form>
      {made && (
        <dl className={styles.made}>
          <dt>Token for {made.name}, shown this once</dt>
          <dd>
            <code>{made.token}</code>
          </dd>
          <dt>SingleFile, “Upload to a REST Form API”</dt>
          <dd>
            <code>{`http://127.0.0.1:${port ?? '…'}/api/v1/bookmarks/singlefile`}</code>
          </dd>
          <dt>Fields for data and address</dt>
          <dd>
            <code>file</code>, <code>url</code>
          </dd>
        </dl>
      )}
    </details>
  );
}
