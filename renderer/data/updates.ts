import { useEffect, useState } from 'react';
import type { UpdateAsk, UpdateState } from '../../electron/contract/updates.ts';
import { t } from '../i18n/i18n.ts';
import { useSession } from './session.tsx';

/** How updates of the desktop program stand, null until it is known and in a browser; and the way to ask for a step. */
export function useUpdates(): readonly [UpdateState | null, (ask: UpdateAsk) => void] {
  const { shell, notices } = useSession();
  const [state, setState] = useState<UpdateState | null>(null);
  // What comes of it is told; the answer to the asking may be late, and older than that.
  const ask = (wish: UpdateAsk) => void shell.update(wish).catch(notices.fail);
  useEffect(() => {
    const stop = shell.onUpdate(setState);
    const first = (now: UpdateState | null) => setState((told) => told ?? now);
    shell.update('look').then(first).catch(notices.fail);
    return stop;
  }, [shell, notices]);
  return [state, ask];
}

/** Tells of a newer version that was found without being asked for. */
export function useUpdateNotice(): void {
  const { shell, notices, workspace } = useSession();
  useEffect(() => {
    let former: UpdateState['kind'] = 'none';
    return shell.onUpdate((state) => {
      if (state.kind === 'available' && (former === 'none' || former === 'failed')) {
        const show = () => workspace.set({ dialog: { kind: 'settings', at: 'updates' } });
        notices.say(t('updates.available', { version: state.version }), {
          label: t('updates.show'),
          run: show,
        });
      }
      former = state.kind;
    });
  }, [shell, notices, workspace]);
}
