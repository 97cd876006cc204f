import { useEffect } from 'react';
import { addressOf, placeAt } from '../data/address.ts';
import { useSession } from '../data/session.tsx';
import { freshList, type Workspace } from '../data/workspace.ts';

/** A place left sooner than this was passed through, and is not worth coming back to. */
const stayMs = 2000;

interface Kept {
  readonly pane: Workspace['pane'];
}

const paneOf = (kept: unknown): Workspace['pane'] | undefined =>
  typeof kept === 'object' && kept !== null && 'pane' in kept && kept.pane === 'reader'
    ? 'reader'
    : undefined;

/** Keeps the window's address in step with where the person is, so that a reload comes back there, and `back` to where they were. */
export function useAddress(): void {
  const { workspace } = useSession();
  useEffect(() => {
    let since = Date.now();
    const write = () => {
      const now = workspace.get();
      const address = addressOf({ ...now, text: now.query });
      const kept: Kept = { pane: now.pane };
      if (address === window.location.hash) {
        if (paneOf(window.history.state) !== paneOf(kept)) window.history.replaceState(kept, '');
        return;
      }
      const passedThrough = Date.now() - since < stayMs;
      since = Date.now();
      const url = `${window.location.pathname}${address}`;
      if (passedThrough) window.history.replaceState(kept, '', url);
      else window.history.pushState(kept, '', url);
    };
    const read = () => {
      since = Date.now();
      const { view, text, openId } = placeAt(window.location.hash);
      const pane = paneOf(window.history.state) ?? 'list';
      workspace.set({ view, text, query: text, openId, edition: null, pane, help: false, ...freshList });
    };
    const stop = workspace.subscribe(write);
    window.addEventListener('popstate', read);
    return () => {
      stop();
      window.removeEventListener('popstate', read);
    };
  }, [workspace]);
}
