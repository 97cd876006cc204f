import { Search, X } from 'lucide-react';
import {
  type ChangeEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { freshList } from '../../data/workspace.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './search-box.module.css';

/** Long enough to let a fast typist finish a word, short enough to feel like none. */
const restMs = 70;

interface Props {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly describedBy: string | undefined;
  readonly onDown: () => void;
}

/** The one line everything is found by. What is typed shows at once; the list follows when it can. */
export function SearchBox({ box, describedBy, onDown }: Props) {
  const { workspace } = useSession();
  const text = useWorkspace(({ text }) => text);
  const [typed, setTyped] = useState(text);
  const id = useId();

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

  const clear = () => {
    setTyped('');
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      // Said before it is gone to: else the first row of an older list would be, and lost when the newer one comes.
      flushSync(() => say(typed));
      onDown();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (typed === '') event.currentTarget.blur();
      else clear();
    }
  };

  return (
    <search className={styles.box}>
      <label htmlFor={id} className="hidden">
        Search the archive
      </label>
      <Search className={styles.glass} size={16} strokeWidth={1.75} aria-hidden />
      <input
        ref={box}
        id={id}
        className={styles.input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder="Search"
        aria-describedby={describedBy}
        value={typed}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {typed === '' ? (
        <kbd className={styles.hint} aria-hidden data-single-key>
          /
        </kbd>
      ) : (
        <IconButton icon={X} label="Clear the search" onClick={clear} className={styles.clear} />
      )}
    </search>
  );
}
