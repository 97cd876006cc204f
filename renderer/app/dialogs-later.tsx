import { type ComponentProps, useEffect, useState } from 'react';
import { useSession, useWorkspace } from '../data/session.tsx';

type Loaded = typeof import('./dialogs.tsx').Dialogs;

/**
 * The dialogs, which are loaded once the window stands: none of them is needed to show it. One that is asked for sooner opens when they
 * are there; until then its keys are kept from the window, as while it is open.
 */
export function DialogsLater(props: ComponentProps<Loaded>) {
  const { workspace, notices } = useSession();
  const asked = useWorkspace(({ dialog }) => dialog !== null);
  const [Dialogs, setDialogs] = useState<Loaded | null>(null);
  useEffect(() => {
    if (Dialogs) return;
    import('./dialogs.tsx').then(
      (loaded) => setDialogs(() => loaded.Dialogs),
      (error: unknown) => {
        if (!asked) return;
        workspace.set({ dialog: null });
        notices.fail(error);
      },
    );
  }, [Dialogs, asked, workspace, notices]);
  return Dialogs && <Dialogs {...props} />;
}
