import { useMemo, useSyncExternalStore } from 'react';
import { createNoteDrafts, draftsKey, type NoteDrafts } from './note-drafts.ts';
import { useStats } from './queries.ts';

const changed = 'pressmark-note-drafts';

function subscribe(listener: () => void): () => void {
  // What another window keeps is told by the browser, what this one does by itself.
  for (const name of ['storage', changed]) window.addEventListener(name, listener);
  return () => {
    for (const name of ['storage', changed]) window.removeEventListener(name, listener);
  };
}

/** The half-written notes of the archive that is open, of every window. */
export function useNoteDrafts(): NoteDrafts {
  const dir = useStats().data?.dir ?? '';
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(draftsKey));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other drafts are to be shown anew
  return useMemo(() => {
    const drafts = createNoteDrafts(localStorage, dir);
    const tell = () => window.dispatchEvent(new Event(changed));
    return {
      ...drafts,
      keep(draft, note) {
        drafts.keep(draft, note);
        tell();
      },
      drop(draft) {
        drafts.drop(draft);
        tell();
      },
    };
  }, [dir, kept]);
}
