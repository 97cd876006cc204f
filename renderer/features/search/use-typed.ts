import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { freshList } from '../../data/workspace.ts';

/** Long enough to let a fast typist finish a word, short enough to feel like none. */
const restMs = 70;

/** What stands in the search box. It shows at once; the search follows when the typing rests, or when it is said. */
export function useTyped() {
  const { workspace } = useSession();
  const text = useWorkspace(({ text }) => text);
  const [typed, setTyped] = useState(text);

  // What this box itself has said: only other words than these were put here by another view or a command.
  const said = useRef(text);
  useEffect(() => {
    if (text === said.current) return;
    said.current = text;
    setTyped(text);
  }, [text]);
  const say = useCallback(
    (words: string) => {
      if (words === said.current) return;
      said.current = words;
      workspace.set({ text: words, query: words, ...freshList });
    },
    [workspace],
  );
  useEffect(() => {
    const timer = setTimeout(() => say(typed), restMs);
    return () => clearTimeout(timer);
  }, [typed, say]);

  // Said before it is gone to: else the first row of an older list would be, and lost when the newer one comes.
  return { typed, setTyped, sayNow: (words: string) => flushSync(() => say(words)) };
}
