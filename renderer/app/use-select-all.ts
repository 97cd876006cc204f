import { useEffect } from 'react';
import { isEditable, strokeName } from '../lib/keys.ts';

/** What has words to be copied where a key was pressed: the dialog, or the article; null in the list and beside it. */
function wordsAt(target: EventTarget | null): Element | null {
  const dialog = document.querySelector('[data-modal]');
  if (dialog) return dialog;
  const reader = document.getElementById('reader');
  const isInReader = target instanceof Node && reader?.contains(target);
  const hasList = document.getElementById('article-list')?.checkVisibility();
  return isInReader || !hasList ? (reader?.querySelector('article') ?? null) : null;
}

/** Control and A take all of the pane that has the focus, and never the words of the whole window. */
export function useSelectAll(pickAll: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || strokeName(event) !== 'Mod+a' || isEditable(event.target)) return;
      event.preventDefault();
      const words = wordsAt(event.target);
      if (words) getSelection()?.selectAllChildren(words);
      else pickAll();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [pickAll]);
}
