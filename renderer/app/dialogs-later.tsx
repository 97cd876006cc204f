import { type ComponentProps, type RefObject, useEffect, useRef, useState } from 'react';
import { useSession, useWorkspace } from '../data/session.tsx';

type Loaded = typeof import('./dialogs.tsx').Dialogs;

/**
 * The dialogs, which are loaded once the window stands: none of them is needed to show it. One that is asked for sooner opens when they
 * are there; until then its keys are kept from the window, as while it is open.
 */
export function DialogsLater(props: Omit<ComponentProps<Loaded>, 'typed'>) {
  const { workspace, notices } = useSession();
  const asked = useWorkspace(({ dialog }) => dialog !== null);
  const [Dialogs, setDialogs] = useState<Loaded | null>(null);
  const typed = useTyped(asked, Dialogs !== null);
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
  return Dialogs && <Dialogs {...props} typed={typed.current} />;
}

/** What is typed while a dialog is awaited: who opens the palette types at once. */
function useTyped(isAsked: boolean, isThere: boolean): RefObject<string> {
  const typed = useRef('');
  useEffect(() => {
    if (!isAsked) typed.current = '';
    if (!isAsked || isThere) return;
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey) return;
      if (key === 'Backspace') typed.current = typed.current.slice(0, -1);
      else if ([...key].length === 1) typed.current += key;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isAsked, isThere]);
  return typed;
}
