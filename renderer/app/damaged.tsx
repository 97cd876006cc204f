import { useState } from 'react';
import type { Salvage } from '../../electron/contract/keeping.ts';
import { ArchivesDialog } from '../features/archives/archives-dialog.tsx';
import { Repair } from '../features/keeping/repair.tsx';
import { SalvageAccount } from '../features/keeping/salvage-account.tsx';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from './notice.tsx';

interface Props {
  /** Why the archive was sealed, null where it is not any more. */
  readonly reason: string | null;
  /** What was salvaged, once it was. */
  readonly account: Salvage | null;
  readonly onSalvaged: (account: Salvage) => void;
  readonly onDone: () => void;
}

/** The page for a damaged archive: what it is, what can be done, and what became of it. */
export function Damaged({ reason, account, onSalvaged, onDone }: Props) {
  const [archives, setArchives] = useState(false);
  if (account) {
    return (
      <Notice title={t('keeping.salvagedTitle')}>
        <SalvageAccount account={account} />
        <Button tone="primary" onClick={onDone}>
          {t('keeping.open')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice title={t('keeping.damagedTitle')}>
      <p>{t('keeping.damagedWhat')}</p>
      {reason !== null && <p>{reason}</p>}
      <Repair onSalvaged={onSalvaged} />
      <span>
        <Button onClick={() => setArchives(true)}>{t('archives.manage')}</Button>
      </span>
      {archives && <ArchivesDialog open={null} onClose={() => setArchives(false)} />}
    </Notice>
  );
}
