import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../data/session.tsx';
import { useDebounced } from '../../lib/use-debounced.ts';
import { beforeTyping, suggested, worthShowing } from './completion-item.ts';

/** Unasked suggestions wait until the fingers rest, and then do not come between two letters. */
const restMs = 160;
const limit = 9;

/** `closed` until something is worth showing, `shut` by the person until the next letter, `asked` for by an arrow key or a click. */
type State = 'closed' | 'shut' | 'asked';

interface Typed {
  readonly typed: string;
  readonly caret: number;
  /** The box has the focus and no input method is composing in it. */
  readonly active: boolean;
  readonly recent: readonly string[];
}

/** Those for this text and place; until they come the last ones stay in sight, and cannot be taken. */
function useSuggestions(text: string, at: number, enabled: boolean) {
  const { client } = useSession();
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['found', 'suggest', text, at],
    queryFn: ({ signal }) =>
      client.call('search.suggest', { query: text, at, limit }, { signal, supersedes: 'suggest' }),
    enabled,
    placeholderData: keepPreviousData,
    gcTime: 5000,
  });
  return { found: enabled && data ? suggested(data) : undefined, old: isPlaceholderData };
}

/** What could be put where the caret is, and which of it is chosen: nothing, until the person chooses. */
export function useCompletion({ typed, caret, active, recent }: Typed) {
  const [state, setState] = useState<State>('closed');
  const [index, setIndex] = useState(-1);
  const rest = useDebounced(`${caret} ${typed}`, restMs);
  const resting = rest === `${caret} ${typed}`;
  const empty = typed.trim() === '';
  const asked = state === 'asked';
  // What is open follows each letter; what is not waits for a rest.
  const follows = useRef(false);
  const wanted = asked || (state === 'closed' && (resting || follows.current));
  const { found, old } = useSuggestions(typed, caret, active && !empty && wanted);
  const items = empty ? beforeTyping(recent) : (found ?? []);
  const open = active && items.length > 0 && (asked || (!empty && worthShowing(items)));
  useEffect(() => {
    follows.current = open;
  }, [open]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other letters and another place have other suggestions
  useEffect(() => {
    setState('closed');
    setIndex(-1);
  }, [typed, caret]);
  useEffect(() => {
    if (!active) setState('closed');
  }, [active]);

  return {
    items,
    open,
    index: open && !(old && !empty) ? index : -1,
    chosen: open && !(old && !empty) ? items[index] : undefined,
    /** What is shown is for older letters. */
    old: old && !empty,
    /** Asked for, answered, and there is nothing. */
    barren: asked && !empty && !old && found?.length === 0,
    show: () => setState('asked'),
    close: () => setState('shut'),
    /** Past the last and before the first is the box itself. */
    move: (by: number) => setIndex((now) => ((now + 1 + by + items.length + 1) % (items.length + 1)) - 1),
  };
}
