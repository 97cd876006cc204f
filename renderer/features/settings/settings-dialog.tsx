import { useCallback, useRef, useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { FindField } from '../../ui/find-field.tsx';
import { Modal } from '../../ui/modal.tsx';
import { answering, type Setting, type SettingId } from './setting.ts';
import styles from './settings-dialog.module.css';

interface Props {
  readonly settings: readonly Setting[];
  /** The one to begin at, where one was asked for by name. */
  readonly at: SettingId | null;
  readonly onClose: () => void;
}

/** Every choice there is, narrowed by what is looked for. */
export function SettingsDialog({ settings, at, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const find = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLLIElement>(null);
  const shown = answering(settings, typed);
  // The dialog's content comes later than the dialog.
  const goTo = useCallback((part: HTMLLIElement) => {
    first.current = part;
    return keepInSight(part);
  }, []);
  return (
    <Modal
      title={t('settings.title')}
      size="medium"
      initialFocus={at === null ? find : first}
      onClose={onClose}
    >
      <FindField
        className={styles.find}
        label={t('settings.find')}
        value={typed}
        onChange={setTyped}
        input={find}
      />
      <p role="status" className={shown.length === 0 ? styles.nothing : 'hidden'}>
        {shown.length === 0 && t('settings.nothing')}
        {shown.length > 0 && typed.trim() !== '' && t('settings.found', { count: shown.length })}
      </p>
      <ul className={styles.form}>
        {shown.map(({ id, content }) => (
          <li key={id} {...(id === at ? { ref: goTo, tabIndex: -1 } : {})}>
            {content}
          </li>
        ))}
      </ul>
    </Modal>
  );
}

/** Goes to a part, again as those above and below it come to their size, until the person does something: Tab goes on from there. */
function keepInSight(part: HTMLElement): () => void {
  const observer = new ResizeObserver(() => part.scrollIntoView({ block: 'start' }));
  for (const each of part.parentElement?.children ?? []) observer.observe(each);
  const stop = () => observer.disconnect();
  const doings = ['pointerdown', 'wheel', 'keydown', 'touchstart'];
  for (const doing of doings) window.addEventListener(doing, stop, { once: true, capture: true });
  return () => {
    stop();
    for (const doing of doings) window.removeEventListener(doing, stop, { capture: true });
  };
}
