import { CornerDownLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { count } from '../../lib/numbers.ts';
import type { CompletionItem } from './completion-item.ts';
import styles from './completion-list.module.css';

/** What kind of thing a line is, where its looks do not tell. */
function kindWord(kind: CompletionItem['kind']): string | null {
  const told = kind === 'field' || kind === 'tag' || kind === 'search' || kind === 'operator';
  return told ? t(`search.kinds.${kind}`) : null;
}

interface Props {
  readonly id: string;
  readonly items: readonly CompletionItem[];
  readonly index: number;
  readonly label: string;
  readonly onTake: (item: CompletionItem) => void;
}

export const itemId = (id: string, index: number): string => `${id}-${index}`;

/** The lines below the search box. The box keeps the focus and the keys. */
export function CompletionList({ id, items, index, label, onTake }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
      {items.map((item, n) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and takes the keys
        // biome-ignore lint/a11y/useFocusableInteractive: an option is pointed at by aria-activedescendant
        <div
          key={item.id}
          id={itemId(id, n)}
          role="option"
          aria-selected={n === index}
          className={classes(styles.item, n === index && styles.chosen, styles[item.kind])}
          // A press must not take the focus from the box.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(item)}
        >
          <bdi className={styles.label}>{item.label}</bdi>
          {kindWord(item.kind) && <span className={styles.kind}>{kindWord(item.kind)}</span>}
          {item.count !== null && <span className={styles.count}>{count(item.count)}</span>}
          {n === index && (
            <CornerDownLeft size={13} strokeWidth={1.75} aria-hidden className={styles.enter} />
          )}
        </div>
      ))}
    </div>
  );
}
