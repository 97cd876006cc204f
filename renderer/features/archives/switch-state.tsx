import { useEffect, useRef } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import styles from './archives.module.css';
import type { Switcher } from './use-switching.ts';

/** What opening another archive has come to: that it goes on, why it did not, or what it would stop. */
export function SwitchState({ switcher: { state, stay } }: { readonly switcher: Switcher }) {
  const first = useRef<HTMLButtonElement>(null);
  const busy = state.kind === 'busy';
  useEffect(() => {
    if (busy) first.current?.focus();
  }, [busy]);
  if (state.kind === 'idle') return null;
  if (state.kind === 'opening') return <p role="status">{t('archives.opening')}</p>;
  if (state.kind === 'failed') {
    return (
      <p role="alert" className={styles.failed}>
        {state.words}
      </p>
    );
  }
  return (
    <div className={styles.failed}>
      <p role="alert">{t('archives.busy', { count: state.jobs })}</p>
      <span className={styles.actions}>
        <Button ref={first} onClick={stay}>
          {t('archives.stay')}
        </Button>
        <Button onClick={state.anyway}>{t('archives.anyway')}</Button>
      </span>
    </div>
  );
}
