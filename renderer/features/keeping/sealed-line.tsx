import type { KeepingState } from '../../../electron/contract/keeping.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import styles from './keeping.module.css';

interface Props {
  readonly sealed: NonNullable<KeepingState['sealed']>;
  readonly onRepair: () => void;
}

/** Above everything: that nothing can be changed, why, and the way to the repair where there is one. */
export function SealedLine({ sealed, onRepair }: Props) {
  const damaged = sealed.why === 'damaged';
  return (
    <div role="status" className={styles.sealed} title={sealed.reason}>
      <span>{damaged ? t('keeping.sealedDamaged') : t('keeping.sealedProtected')}</span>
      {damaged && <Button onClick={onRepair}>{t('keeping.repair')}</Button>}
    </div>
  );
}
