import { useEffect, useRef } from 'react';
import { useSession } from '../data/session.tsx';
import type { Layout } from './use-layout.ts';

/** Where a change of the layout takes away the pane that had the focus, the focus goes to the one that is left. */
export function useFocusKept(layout: Layout): void {
  const { workspace } = useSession();
  const before = useRef(layout);
  useEffect(() => {
    if (before.current === layout) return;
    before.current = layout;
    // What is not shown any more loses the focus once the window has been painted.
    const frame = requestAnimationFrame(() =>
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const left = workspace.get().pane === 'reader' ? 'reader' : 'article-list';
        document.getElementById(left)?.focus();
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [layout, workspace]);
}
