import { Search, X } from 'lucide-react';
import { type ChangeEvent, type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { useStrokes } from '../../data/keys/use-strokes.ts';
import { t } from '../../i18n/i18n.ts';
import { keycaps, runKey } from '../../lib/keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { isMac } from '../../ui/kbd.tsx';
import type { CompletionItem } from './completion-item.ts';
import { CompletionList, itemId } from './completion-list.tsx';
import { putPiece } from './put-piece.ts';
import styles from './search-box.module.css';
import { useCompletion } from './use-completion.ts';
import { useTyped } from './use-typed.ts';

export interface Recent {
  readonly searches: readonly string[];
  readonly remember: (words: string) => void;
  readonly forget: () => void;
}

interface Props {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly describedBy: string | undefined;
  readonly recent: Recent;
  readonly onDown: () => void;
  readonly onHelp: () => void;
}

/** The one line everything is found by, with what could stand in it. */
export function SearchBox({ box, describedBy, recent, onDown, onHelp }: Props) {
  const { typed, setTyped, sayNow } = useTyped();
  const stroke = useStrokes()('search.focus');
  const [caret, setCaret] = useState(0);
  const [focused, setFocused] = useState(false);
  const [composing, setComposing] = useState(false);
  const active = focused && !composing;
  const completion = useCompletion({ typed, caret, active, recent: recent.searches });
  const { items, open, index, chosen, old, barren, close, show, move } = completion;
  const id = useId();
  const listId = `${id}-completions`;

  const enter = () => {
    close();
    sayNow(typed);
    recent.remember(typed);
    onDown();
  };
  // An arrow down that finds nothing to suggest goes on to the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time that it comes to be so
  useEffect(() => {
    if (barren) queueMicrotask(enter);
  }, [barren]);

  const clear = () => {
    setTyped('');
    box.current?.focus();
  };
  const take = (item: CompletionItem) => {
    if (old) return;
    close();
    if (item.piece) {
      if (box.current) putPiece(box.current, item.piece, setTyped);
    } else if (item.kind === 'recent') {
      setTyped(item.label);
      sayNow(item.label);
    } else if (item.id === 'forget') recent.forget();
    else onHelp();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // The keys of an input method are its own, and a letter with Alt or Control is no arrow.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab' && !chosen) return close();
    const bound = runKey(event.key, [
      ['ArrowDown', () => (open ? move(1) : show())],
      ['ArrowUp', () => (open ? move(-1) : undefined)],
      ['Enter', () => (chosen ? take(chosen) : enter())],
      ['Tab', () => chosen && take(chosen)],
      ['Escape', () => (open ? close() : typed === '' ? box.current?.blur() : clear())],
    ]);
    if (bound) event.preventDefault();
  };

  return (
    <search className={styles.box}>
      <label htmlFor={id} className="hidden">
        {t('search.label')}
      </label>
      <Search className={styles.glass} size={16} strokeWidth={1.75} aria-hidden />
      <input
        ref={box}
        id={id}
        className={styles.input}
        type="text"
        dir={typed === '' ? undefined : 'auto'}
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={t('search.placeholder')}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={index >= 0 ? itemId(listId, index) : undefined}
        aria-describedby={describedBy}
        value={typed}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          setTyped(target.value);
          setCaret(target.selectionStart ?? 0);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onClick={() => typed === '' && show()}
        onKeyDown={onKeyDown}
      />
      {typed === '' ? (
        stroke && (
          <kbd className={styles.hint} aria-hidden>
            {keycaps(stroke, isMac).join(' ')}
          </kbd>
        )
      ) : (
        <IconButton icon={X} label={t('search.clear')} onClick={clear} className={styles.clear} />
      )}
      {open && (
        <CompletionList
          id={listId}
          items={items}
          index={index}
          label={typed.trim() === '' ? t('search.recent') : t('search.suggestions')}
          onTake={take}
        />
      )}
    </search>
  );
}
