import { useEffect, useRef } from 'react';
import type { Command } from '../../../electron/contract/commands.ts';
import { t } from '../../i18n/i18n.ts';
import { list } from '../../lib/lists.ts';
import { Button } from '../../ui/button.tsx';
import { printed } from './key-row.tsx';
import styles from './keys.module.css';
import type { RowState } from './use-remap.ts';

interface Props {
  readonly state: Exclude<RowState, { readonly kind: 'waiting' }>;
  readonly nameOf: (id: Command) => string;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Why a key was not simply given, and what can be done. */
export function Answer({ state, nameOf, onTake, onLeave }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const asked = state.kind === 'asked';
  useEffect(() => {
    if (asked) first.current?.focus();
  }, [asked]);
  if (state.kind === 'refused') {
    return (
      <p role="alert" className={styles.answer}>
        {t(`keys.refused.${state.why}`, { key: printed(state.stroke) })}
      </p>
    );
  }
  return (
    <div className={styles.answer}>
      <p role="alert">
        {list(
          state.clashes.map(({ id, strokes }) =>
            t('keys.taken', { key: strokes.map(printed).join(', '), command: nameOf(id) }),
          ),
        )}
      </p>
      <span className={styles.choices}>
        <Button ref={first} tone="primary" onClick={onTake}>
          {t('keys.take')}
        </Button>
        <Button onClick={onLeave}>{t('keys.leave')}</Button>
      </span>
    </div>
  );
}
