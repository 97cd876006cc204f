import { useEffect } from 'react';
import { useSession } from '../data/session.tsx';
import { isEditable, strokeName } from '../lib/keys.ts';

const shownList = (): boolean => document.getElementById('article-list')?.checkVisibility() ?? false;

/** The dialog that a key was pressed in or under; null where none is in the way. */
const dialogAt = (target: EventTarget | null): Element | null =>
  (target instanceof Element && target.closest('[role=dialog]')) || document.querySelector('[data-modal]');

/** The article, where a key was pressed in it or there is no list beside it; null where there is none, and in the list. */
function articleAt(target: EventTarget | null): Element | null {
  const reader = document.getElementById('reader');
  const isInReader = target instanceof Node && reader?.contains(target);
  return isInReader || !shownList() ? (reader?.querySelector('article') ?? null) : null;
}

/** Control and A take all of the pane that has the focus, and never the words of the whole window nor a list that is out of sight. */
export function useSelectAll(pickAll: () => void): void {
  const { workspace } = useSession();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || strokeName(event) !== 'Mod+a' || isEditable(event.target)) return;
      event.preventDefault();
      const { dialog, drawer } = workspace.get();
      const over = dialogAt(event.target);
      const words = over || dialog || drawer ? over : articleAt(event.target);
      if (words) getSelection()?.selectAllChildren(words);
      else if (!dialog && !drawer && shownList()) pickAll();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [pickAll, workspace]);
}
