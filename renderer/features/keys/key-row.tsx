import { RotateCcw, X } from 'lucide-react';
import { useRef } from 'react';
import type { Command } from '../../../electron/contract/commands.ts';
import { t } from '../../i18n/i18n.ts';
import { keycaps } from '../../lib/keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { isMac, Kbd } from '../../ui/kbd.tsx';
import { AddKey } from './add-key.tsx';
import { Answer } from './answer.tsx';
import styles from './keys.module.css';
import type { KeyCommand } from './keys-dialog.tsx';
import type { Remap } from './use-remap.ts';

interface Props {
  readonly command: KeyCommand;
  readonly remap: Remap;
  readonly nameOf: (id: Command) => string;
}

/** A stroke as it is printed, in words. */
export const printed = (stroke: string): string => keycaps(stroke, isMac).join('+');

/** One command: its keys, each of which can be taken away, and one more by pressing it. */
export function KeyRow({ command, remap, nameOf }: Props) {
  const { id, label, strokes } = command;
  const add = useRef<HTMLButtonElement>(null);
  const state = remap.state(id);
  // What was pressed is gone or changed: the focus stays in the row.
  const then = (run: () => void) => () => {
    run();
    add.current?.focus();
  };
  return (
    <li className={styles.row} aria-label={label}>
      <span className={styles.name}>{label}</span>
      <span className={styles.keys}>
        {strokes.map((stroke) => (
          <span key={stroke} className={styles.chip}>
            <Kbd stroke={stroke} />
            <button
              type="button"
              className={styles.remove}
              aria-label={t('keys.remove', { key: printed(stroke), command: label })}
              onClick={then(() => remap.remove(id, stroke))}
            >
              <X size={12} strokeWidth={2} aria-hidden />
            </button>
          </span>
        ))}
        <AddKey
          button={add}
          label={label}
          waiting={state?.kind === 'waiting'}
          onWait={() => remap.wait(id)}
          onLeave={() => remap.leave(id)}
          onPress={(stroke) => remap.press(id, stroke)}
        />
        {remap.isOwn(id) ? (
          <IconButton
            icon={RotateCcw}
            label={t('keys.reset', { command: label })}
            onClick={then(() => remap.reset(id))}
          />
        ) : (
          <span className={styles.noReset} />
        )}
      </span>
      {state && state.kind !== 'waiting' && (
        <Answer
          state={state}
          nameOf={nameOf}
          onTake={then(() => remap.take(id))}
          onLeave={then(() => remap.leave(id))}
        />
      )}
    </li>
  );
}
