import { useEffect } from 'react';
import { useArchives } from '../data/archives.ts';
import { useSession } from '../data/session.tsx';
import { t } from '../i18n/i18n.ts';

/**
 * Where another archive is open now, the window begins anew and at no article: nothing that was looked at, searched for or could be
 * undone belongs to it.
 */
export function useSwitched(): void {
  const { client } = useSession();
  useEffect(
    () =>
      client.on(({ name }) => {
        if (name !== 'archive.switched') return;
        window.history.replaceState(null, '', window.location.pathname);
        window.location.reload();
      }),
    [client],
  );
}

/** Says so where the archive that was to be opened is not there and another was opened. */
export function useMissed(): void {
  const { notices } = useSession();
  const missed = useArchives()?.missed ?? null;
  useEffect(() => {
    if (missed !== null) notices.say(t('archives.missed', { dir: missed }));
  }, [missed, notices]);
}
