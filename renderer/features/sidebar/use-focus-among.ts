import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * Where the line that had the focus goes away, the focus goes to the line that came for it, as when it was renamed,
 * else to the one that stands in its place.
 */
export function useFocusAmong(paths: readonly string[], focus: (path: string | undefined) => void) {
  const held = useRef<string | null>(null);
  const before = useRef(paths);
  useEffect(() => {
    const was = before.current;
    before.current = paths;
    const gone = held.current;
    if (gone === null || paths.includes(gone)) return;
    held.current = null;
    if (document.activeElement !== document.body) return;
    const known = new Set(was);
    focus(paths.find((path) => !known.has(path)) ?? paths[Math.min(was.indexOf(gone), paths.length - 1)]);
  });
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      held.current = target.dataset.path ?? null;
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      // A line that is taken away is left too; only one that stays was left by the person.
      queueMicrotask(() => {
        if (target.isConnected) held.current = null;
      });
    },
  };
}
