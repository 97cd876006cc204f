import { Combobox } from '@base-ui/react/combobox';
import { Check, Plus, X } from 'lucide-react';
import { type ReactNode, type Ref, useId, useRef, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import menu from '../ui/menu.module.css';
import { completions, withTyped } from './tag-completions.ts';
import styles from './tag-picker.module.css';

interface Props {
  readonly label: string;
  /** Every tag of the archive, by path. */
  readonly known: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** The list stands open below the line instead of over the page. */
  readonly inline?: boolean;
  readonly input?: Ref<HTMLInputElement>;
  /** What stands in the line and is no tag yet. */
  readonly onTyped?: (typed: string) => void;
  /** Enter where nothing is typed and nothing was gone to: the person has no more tags. */
  readonly onDone?: () => void;
}

/** Tags as chips in a line, with completion; what is not there yet is made, nested by its slashes. */
export function TagPicker({ label, known, value, onChange, inline = false, input, onTyped, onDone }: Props) {
  const [typed, setTyped] = useState('');
  const [home, setHome] = useState<HTMLElement | null>(null);
  // What was just added stays lit; Enter again would take it off.
  const gone = useRef(false);
  const id = useId();
  const items = completions(known, value, typed);
  const there = new Set([...known, ...value].map((tag) => tag.toLowerCase()));
  const write = (text: string) => {
    setTyped(text);
    onTyped?.(text);
  };
  // Whoever goes on to the button that ends the dialog has meant what was typed; Escape throws it away, a line of the list is it.
  const onInput = (next: string, { reason, event, isItemPress }: Combobox.Root.ChangeEventDetails) => {
    const left = reason === 'input-clear' && !isItemPress && !(event instanceof KeyboardEvent);
    const all = left ? withTyped(known, value, typed) : value;
    write(next);
    if (all !== value) onChange(all);
  };
  const list = (
    <>
      <Combobox.Empty>
        <p className={styles.empty}>{t('parts.noTags')}</p>
      </Combobox.Empty>
      <Combobox.List className={styles.list}>
        {(tag: string) => (
          <Combobox.Item key={tag} value={tag} className={menu.item}>
            <span className={menu.tick}>
              {there.has(tag.toLowerCase()) ? (
                <Combobox.ItemIndicator>
                  <Check size={14} aria-hidden />
                </Combobox.ItemIndicator>
              ) : (
                <Plus size={14} aria-hidden />
              )}
            </span>
            {there.has(tag.toLowerCase()) ? tag : t('parts.createTag', { tag })}
          </Combobox.Item>
        )}
      </Combobox.List>
    </>
  );
  return (
    <Combobox.Root
      items={items}
      filter={null}
      multiple
      autoHighlight
      inline={inline}
      {...(inline ? { open: true } : {})}
      value={[...value]}
      inputValue={typed}
      onInputValueChange={onInput}
      onValueChange={(next: string[]) => {
        onChange(next);
        write('');
        gone.current = false;
      }}
    >
      <label htmlFor={id} className={inline ? 'hidden' : styles.label}>
        {label}
      </label>
      <Combobox.InputGroup
        className={styles.line}
        ref={(line: HTMLElement | null) => setHome(line?.closest<HTMLElement>('[role=dialog]') ?? null)}
      >
        <Combobox.Chips className={styles.chips} aria-label={value.length > 0 ? t('parts.tags') : undefined}>
          {value.map((tag) => (
            <Combobox.Chip key={tag} className={styles.chip} aria-label={tag}>
              {tag}
              <Combobox.ChipRemove className={styles.remove} aria-label={t('parts.removeTag', { tag })}>
                <X size={12} aria-hidden />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            ref={input}
            id={id}
            className={styles.input}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' || event.key === 'ArrowUp') gone.current = true;
              if (event.key !== 'Enter' || !onDone || typed !== '' || gone.current) return;
              event.preventDefault();
              event.preventBaseUIHandler();
              onDone();
            }}
            placeholder={value.length === 0 ? t('parts.addTag') : ''}
          />
        </Combobox.Chips>
      </Combobox.InputGroup>
      {inline ? <div className={styles.inline}>{list}</div> : <Popup home={home}>{list}</Popup>}
    </Combobox.Root>
  );
}

interface PopupProps {
  readonly home: HTMLElement | null;
  readonly children: ReactNode;
}

/** Within the dialog of its line, as that is all a screen reader is shown. */
function Popup({ home, children }: PopupProps) {
  return (
    <Combobox.Portal container={home}>
      <Combobox.Positioner sideOffset={4} className={styles.positioner}>
        <Combobox.Popup className={menu.popup}>{children}</Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
