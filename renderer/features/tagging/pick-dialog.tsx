import { useState } from 'react';
import { useSaving } from '../../lib/use-saving.ts';
import { Field } from '../../ui/field.tsx';
import menu from '../../ui/menu.module.css';
import { Modal } from '../../ui/modal.tsx';
import styles from './pick-dialog.module.css';

export interface Choice {
  readonly key: string;
  readonly label: string;
  /** False where it was refused, which is told. */
  readonly run: () => Promise<boolean>;
}

interface Props {
  readonly title: string;
  readonly label: string;
  /** What can be chosen for the name typed so far, which is '' in the beginning. */
  readonly choicesFor: (name: string) => readonly Choice[];
  /** Said where nothing is typed and there is nothing to choose from. */
  readonly none: string;
  readonly onClose: () => void;
}

/** One of many by a few letters of its name; Enter takes the first. */
export function PickDialog({ title, label, choicesFor, none, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const name = typed.trim().replace(/\s+/g, ' ');
  const choices = choicesFor(name);
  const [first] = choices;
  const send = useSaving(onClose);
  const take = ({ run }: Choice) => void send(run);
  return (
    <Modal title={title} size="small" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first) take(first);
        }}
      >
        <Field label={label} value={typed} onChange={setTyped} />
        <button type="submit" hidden />
      </form>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <li key={choice.key}>
            <button
              type="button"
              className={menu.item}
              data-highlighted={choice === first || undefined}
              onClick={() => take(choice)}
            >
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
      {choices.length === 0 && name === '' && <p>{none}</p>}
    </Modal>
  );
}
