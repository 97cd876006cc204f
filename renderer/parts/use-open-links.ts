import type { MouseEvent } from 'react';
import { useSession } from '../data/session.tsx';

/** What a click on a link in shown text does: its address opens in the person's own browser, and never here. */
export function useOpenLinks(): (event: MouseEvent) => void {
  const { shell } = useSession();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const address = link.getAttribute('href');
    if (address) shell.openExternal(address);
  };
}
