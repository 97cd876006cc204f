import { type KeyboardEvent, useId, useState } from 'react';
import { refusal } from '../../data/keys/refusal.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { keycaps, takeStroke } from '../../lib/keys.ts';
import { Button } from '../../ui/button.tsx';
import { isMac, Kbd } from '../../ui/kbd.tsx';
import styles from './desktop.module.css';

/** Whether other programs would miss the stroke: each has uses for a key alone, for the clipboard's keys and for undo. */
const isOfOthers = (stroke: string): boolean =>
  !/^(Mod|Alt)\+/.test(stroke) || stroke === 'Mod+z' || refusal(stroke) !== null;

interface Props {
  /** Empty for none. */
  readonly value: string;
  readonly onChange: (stroke: string) => void;
}

/** The keystroke that archives the clipboard whatever program is in front: pressed, shown, or given up. */
export function ClipKey({ value, onChange }: Props) {
  const { shell, notices } = useSession();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState('');
  const help = useId();
  const printed = (stroke: string) => keycaps(stroke, isMac).join('+');

  const take = async (stroke: string) => {
    setWaiting(false);
    try {
      if (await shell.setClipKey(stroke)) {
        setProblem('');
        onChange(stroke);
      } else setProblem(t('desktop.keyTaken', { key: printed(stroke) }));
    } catch (error) {
      notices.fail(error);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stroke = waiting ? takeStroke(event) : null;
    if (stroke === null) return;
    if (stroke === 'Escape') setWaiting(false);
    else if (isOfOthers(stroke)) setProblem(t('desktop.keyOfOthers', { key: printed(stroke) }));
    else void take(stroke);
  };
  return (
    <div className={styles.key}>
      <span className={styles.label}>{t('desktop.clipKey')}</span>
      <span className={styles.line}>
        {value !== '' && <Kbd stroke={value} />}
        <Button
          aria-describedby={help}
          onClick={() => setWaiting(true)}
          onKeyDown={onKeyDown}
          onBlur={() => setWaiting(false)}
        >
          {waiting ? t('desktop.press') : value === '' ? t('desktop.setKey') : t('desktop.changeKey')}
        </Button>
        {value !== '' && (
          <Button tone="quiet" onClick={() => void take('')}>
            {t('desktop.noKey')}
          </Button>
        )}
      </span>
      <p id={help} className={styles.quiet}>
        {t('desktop.clipKeyHelp')}
      </p>
      <p role="status" className={problem === '' ? 'hidden' : styles.problem}>
        {problem}
      </p>
    </div>
  );
}
