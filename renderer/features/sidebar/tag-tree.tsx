import { ChevronRight } from 'lucide-react';
import {
  type DragEvent,
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TagNode } from '../../data/tag-tree.ts';
import { classes } from '../../lib/classes.ts';
import type { DropPlace } from '../../lib/drop-place.ts';
import { runKey } from '../../lib/keys.ts';
import { list } from '../../lib/lists.ts';
import { count } from '../../lib/numbers.ts';
import { TagDot } from '../../parts/tag-dot.tsx';
import { type DropsAt, useDrop } from '../../parts/use-drop.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import lineStyles from './line.module.css';
import styles from './tag-tree.module.css';
import { useFocusAmong } from './use-focus-among.ts';
import { type TagLine, visibleTags } from './visible-tags.ts';

/** Over a folded line for so long, what is dragged opens it. */
const hoverMs = 700;

interface Props {
  readonly labelledBy: string;
  readonly roots: readonly TagNode[];
  readonly current: string | null;
  readonly closed: ReadonlySet<string>;
  readonly onFold: (path: string, close: boolean) => void;
  readonly onChoose: (path: string) => void;
  /** What can be done with a node, by the menu key or a right click; F2 renames, Alt and an arrow move it. */
  readonly onMenu: (path: string, at: DOMRect) => void;
  readonly onRename: (path: string) => void;
  readonly onShift?: (path: string, by: 1 | -1) => void;
  /** A node is taken up by the pointer; what is dragged is let go of on one. */
  readonly onDrag: (path: string, event: DragEvent) => void;
  readonly dropsAt: DropsAt;
}

/** Tags in each other, by the keys of the tree pattern: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ */
export function TagTree(props: Props) {
  const { labelledBy, roots, current, closed, onFold, onChoose, onMenu, onRename, onShift, dropsAt } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => visibleTags(roots, closed), [roots, closed]);
  const drop = useDrop(dropsAt);
  const stop = lines.find(({ node }) => node.path === (focused ?? current)) ?? lines[0];
  // What a line does is asked of the newest, so that a line is rendered anew for its own sake alone.
  const acts = useRef<Acts>({ ...props, onFocus: setFocused });
  acts.current = { ...props, onFocus: setFocused };

  const focus = (path: string | null | undefined) => {
    if (path === null || path === undefined) return;
    setFocused(path);
    const items = tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [];
    for (const item of items) if (item.dataset.path === path) item.focus();
  };
  const paths = useMemo(() => lines.map(({ node }) => node.path), [lines]);
  const kept = useFocusAmong(paths, focus);
  const hovered = drop.over?.place === 'into' ? drop.over.line : null;
  useEffect(() => {
    if (hovered === null) return;
    const timer = setTimeout(() => onFold(hovered, false), hoverMs);
    return () => clearTimeout(timer);
  }, [hovered, onFold]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = lines.findIndex(({ node }) => node.path === stop?.node.path);
    const line = lines[at];
    if (!line) return;
    const { node, open, parent } = line;
    // A tree opens the way the line runs.
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    if (event.ctrlKey || event.metaKey) return;
    const item = event.target instanceof HTMLElement ? event.target : null;
    const openMenu = () => item && onMenu(node.path, item.getBoundingClientRect());
    const key = event.altKey ? `Alt+${event.key}` : event.shiftKey ? `Shift+${event.key}` : event.key;
    const bound = runKey(key, [
      ['ContextMenu', openMenu],
      ['Shift+F10', openMenu],
      ['F2', () => onRename(node.path)],
      ...(onShift
        ? ([
            ['Alt+ArrowUp', () => onShift(node.path, -1)],
            ['Alt+ArrowDown', () => onShift(node.path, 1)],
          ] as const)
        : []),
      ['ArrowDown', () => focus(lines[at + 1]?.node.path)],
      ['ArrowUp', () => focus(lines[at - 1]?.node.path)],
      ['Home', () => focus(lines[0]?.node.path)],
      ['End', () => focus(lines.at(-1)?.node.path)],
      [
        rightToLeft ? 'ArrowLeft' : 'ArrowRight',
        () => (open ? focus(node.children[0]?.path) : onFold(node.path, false)),
      ],
      [rightToLeft ? 'ArrowRight' : 'ArrowLeft', () => (open ? onFold(node.path, true) : focus(parent))],
      ['Enter', () => onChoose(node.path)],
      [' ', () => onChoose(node.path)],
    ]);
    if (bound) event.preventDefault();
  };

  return (
    <>
      <div ref={tree} role="tree" aria-labelledby={labelledBy} onKeyDown={onKeyDown} {...kept} {...drop.on}>
        {lines.map((line) => (
          <Line
            key={line.node.path}
            line={line}
            current={line.node.path === current}
            tabbable={line === stop}
            dropAt={drop.placeAt(line.node.path)}
            acts={acts}
          />
        ))}
      </div>
      <LiveRegion text={drop.words} />
    </>
  );
}

interface Acts extends Pick<Props, 'onChoose' | 'onMenu' | 'onFold' | 'onDrag'> {
  readonly onFocus: (path: string) => void;
}

interface LineProps {
  readonly line: TagLine;
  readonly current: boolean;
  readonly tabbable: boolean;
  readonly dropAt: DropPlace | undefined;
  readonly acts: RefObject<Acts>;
}

const Line = memo(function Line({ line, current, tabbable, dropAt, acts }: LineProps) {
  const { node, level, place, siblings, open } = line;
  const { path } = node;
  const parent = node.children.length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys
    <div
      role="treeitem"
      data-path={path}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={parent ? open : undefined}
      aria-selected={current}
      tabIndex={tabbable ? 0 : -1}
      className={classes(lineStyles.line, styles.line)}
      data-current={current || undefined}
      data-drop={dropAt}
      draggable
      onDragStart={(event) => acts.current.onDrag(path, event)}
      style={{ paddingInlineStart: `calc(${level - 1} * 0.875rem + 0.125rem)` }}
      onFocus={() => acts.current.onFocus(path)}
      onClick={() => acts.current.onChoose(path)}
      onContextMenu={(event) => {
        event.preventDefault();
        acts.current.onMenu(path, new DOMRect(event.clientX, event.clientY, 0, 0));
      }}
    >
      {parent ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys fold
        // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut for the arrow keys
        <span
          className={classes(styles.fold, open && styles.open)}
          onClick={(event) => {
            event.stopPropagation();
            acts.current.onFold(path, open);
          }}
        >
          <ChevronRight size={13} strokeWidth={2} aria-hidden />
        </span>
      ) : (
        <span className={styles.fold} />
      )}
      <TagDot colour={node.colour} />
      <span className="hidden">{list([node.name, count(node.count)])}</span>
      <span className={lineStyles.label} aria-hidden>
        {node.name}
      </span>
      {node.count > 0 && (
        <span className={lineStyles.count} aria-hidden>
          {count(node.count)}
        </span>
      )}
    </div>
  );
});
