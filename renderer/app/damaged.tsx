import { useState } from 'react';
import type { Salvage } from '../../electron/contract/keeping.ts';
import { useSession } from '../data/session.tsx';
import { Repair } from '../features/keeping/repair.tsx';
import { SalvageAccount } from '../features/keeping/salvage-account.tsx';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from './notice.tsx';

interface Props {
  /** Why the archive was sealed, null where it is not any more. */
  readonly reason: string | null;
  readonly onDone: () => void;
}

/** The page for a damaged archive: what it is, what can be done, and what became of it. */
export function Damaged({ reason, onDone }: Props) {
  const { queries } = useSession();
  const [account, setAccount] = useState<Salvage | null>(null);
  if (account) {
    return (
      <Notice title={t('keeping.salvagedTitle')}>
        <SalvageAccount account={account} />
        <Button
          tone="primary"
          onClick={() => {
            void queries.resetQueries();
            onDone();
          }}
        >
          {t('keeping.open')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice title={t('keeping.damagedTitle')}>
      <p>{t('keeping.damagedWhat')}</p>
      {reason !== null && <p>{reason}</p>}
      <Repair onSalvaged={setAccount} />
    </Notice>
  );
}
