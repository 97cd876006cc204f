import { useEffect, useState } from 'react';
import type { ArchiveEvent } from '../../electron/contract/events.ts';
import { useSession } from '../data/session.tsx';
import { t } from '../i18n/i18n.ts';
import styles from './notice.module.css';
import { Notice } from './notice.tsx';

type Step = Extract<ArchiveEvent, { name: 'archive.upgrading' }>;

/** The step that bringing an older archive up to date has come to, null while none is told of. */
export function useUpgrade(): Step | null {
  const { client } = useSession();
  const [step, setStep] = useState<Step | null>(null);
  useEffect(
    () =>
      client.on((event) => {
        if (event.name === 'archive.upgrading') setStep(event);
      }),
    [client],
  );
  return step;
}

/** What stands in the window while nothing can be asked of the archive yet. */
export function Upgrading({ step: { step, steps, part } }: { readonly step: Step }) {
  return (
    <Notice title={t('app.upgradingTitle')}>
      <p role="status">
        {t('app.upgradingStep', { step, steps })}{' '}
        {part === 'copy' ? t('app.upgradingCopy') : t('app.upgradingChange')}
      </p>
      <progress className={styles.bar} aria-label={t('app.upgradingTitle')} value={step - 1} max={steps} />
      <p className={styles.aside}>{t('app.upgradingWhy')}</p>
    </Notice>
  );
}
