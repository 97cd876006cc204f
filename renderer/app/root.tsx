import { DirectionProvider } from '@base-ui/react/direction-provider';
import { useState } from 'react';
import type { Salvage } from '../../electron/contract/keeping.ts';
import { errorWords } from '../data/error-words.ts';
import { useStats } from '../data/queries.ts';
import { useSession } from '../data/session.tsx';
import { useSettings } from '../data/settings.ts';
import { useUpdateNotice } from '../data/updates.ts';
import { SealedLine } from '../features/keeping/sealed-line.tsx';
import { useKeeping } from '../features/keeping/use-keeping.ts';
import { PairingAsked } from '../features/pairing/pairing-asked.tsx';
import { HostError } from '../host/host-error.ts';
import { currentLanguage, t } from '../i18n/i18n.ts';
import { languages } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { App } from './app.tsx';
import { Damaged } from './damaged.tsx';
import { Notice } from './notice.tsx';
import styles from './root.module.css';
import { Upgrading, useUpgrade } from './upgrading.tsx';
import { useKeyHints } from './use-key-hints.ts';
import { useShellWords } from './use-shell-words.ts';
import { useSwitched } from './use-switched.ts';
import { useTheme } from './use-theme.ts';

/** The interface, or why there is none. */
export function Root() {
  const { error, data } = useStats();
  const { notices } = useSession();
  const [settings, , known] = useSettings();
  const ready = useLanguage({ choice: settings.language, known, onFail: notices.fail });
  const upgrade = useUpgrade();
  useSwitched();
  useUpdateNotice();
  useShellWords(ready);
  useTheme(settings.theme);
  useKeyHints(settings.singleKeys);
  const keeping = useKeeping();
  const [repairing, setRepairing] = useState(false);
  const [account, setAccount] = useState<Salvage | null>(null);
  if (error instanceof HostError && error.code === 'not-allowed') {
    return (
      <Notice title={t('app.signInTitle')}>
        <p>{t('app.signIn')}</p>
      </Notice>
    );
  }
  const broken = error instanceof HostError && error.code === 'archive-damaged' && !data;
  // What was salvaged is to be read, though the archive is sound again.
  if (account || broken || (repairing && keeping?.sealed)) {
    return (
      <Damaged
        reason={keeping?.sealed?.reason ?? error?.message ?? null}
        account={account}
        onSalvaged={setAccount}
        onDone={() => {
          setAccount(null);
          setRepairing(false);
        }}
      />
    );
  }
  if (error && !data) {
    return (
      <Notice title={t('app.unreachable')}>
        <p>{errorWords(error)}</p>
      </Notice>
    );
  }
  if (!data && upgrade) return <Upgrading step={upgrade} />;
  if (!data || !ready) return null;
  return (
    <DirectionProvider direction={languages[currentLanguage()].dir}>
      <div className={styles.window}>
        {keeping?.sealed && <SealedLine sealed={keeping.sealed} onRepair={() => setRepairing(true)} />}
        <div className={styles.rest}>
          <App />
        </div>
      </div>
      <PairingAsked />
    </DirectionProvider>
  );
}
