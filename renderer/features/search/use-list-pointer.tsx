import { type DragEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import type { Hit } from '../../../electron/contract/search.ts';
import { useSession } from '../../data/session.tsx';
import { chosenIn } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { PointMenu } from '../../ui/menu.tsx';
import { dragArticles } from './drag-articles.ts';
import type { Navigation } from './use-navigation.ts';

const longPressMs = 500;
/** A finger that moves further scrolls. */
const still = 8;

const indexOf = (target: EventTarget | null): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset.index);
};

interface Parts {
  readonly navigation: Navigation;
  readonly hitAt: (index: number) => Hit | undefined;
  /** What can be done with a row. */
  readonly items: ReactNode;
}

/** What a pointer does in the list: opens, picks out, drags, asks what can be done. A finger held down picks out and asks. */
export function useListPointer({ navigation, hitAt, items }: Parts) {
  const session = useSession();
  const { workspace } = session;
  const [at, setAt] = useState<DOMRect | null>(null);
  const press = useRef<{ readonly x: number; readonly y: number; readonly timer: number } | null>(null);
  const held = useRef(false);
  const byTouch = useRef(false);
  const letGo = () => {
    clearTimeout(press.current?.timer);
    press.current = null;
  };
  const ask = (index: number, rect: DOMRect) => {
    navigation.point(index);
    setAt(rect);
  };
  const isPicking = () => workspace.get().selected.size > 0 || workspace.get().allBut;

  const on = {
    onPointerDown(event: PointerEvent) {
      held.current = false;
      byTouch.current = event.pointerType === 'touch';
      letGo();
      const index = indexOf(event.target);
      if (event.pointerType !== 'touch' || index === null) return;
      const { clientX: x, clientY: y } = event;
      const timer = window.setTimeout(() => {
        press.current = null;
        held.current = true;
        navigation.point(index);
        if (!isPicking()) navigation.toggle(index);
        setAt(new DOMRect(x, y, 0, 0));
      }, longPressMs);
      press.current = { x, y, timer };
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      const from = press.current;
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > still) letGo();
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onClick(event: MouseEvent) {
      const head = event.target instanceof Element && event.target.closest<HTMLElement>('[data-unfolded]');
      if (head) {
        const row = head.parentElement?.dataset.row;
        navigation.fold(head.dataset.unfolded === 'true', Number(row));
        return;
      }
      const index = indexOf(event.target);
      if (index === null || held.current) return;
      const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
      if (event.shiftKey) void navigation.extend(index);
      else if (event.ctrlKey || event.metaKey || (isTouch && isPicking())) navigation.toggle(index);
      else navigation.open(index);
    },
    onDragStart(event: DragEvent) {
      const index = indexOf(event.target);
      // A finger held down asks what can be done.
      if (index === null || byTouch.current) return event.preventDefault();
      navigation.point(index);
      // A row that is not there yet has no name to be dragged by.
      if (workspace.get().cursor !== index) return event.preventDefault();
      const of = chosenIn(workspace.get(), navigation, false);
      dragArticles(session, event, of, hitAt(index));
    },
    onContextMenu(event: MouseEvent) {
      if (event.target instanceof Element && event.target.closest('[role=menu]')) return;
      event.preventDefault();
      if (press.current || held.current) return;
      const index = indexOf(event.target) ?? workspace.get().cursor;
      const row = document.getElementById(`row-${index}`);
      if (!row) return;
      const isByKey = event.clientX === 0 && event.clientY === 0;
      ask(index, isByKey ? row.getBoundingClientRect() : new DOMRect(event.clientX, event.clientY, 0, 0));
    },
  };
  const menu = at && (
    <PointMenu label={t('list.articleMenu')} at={at} onClose={() => setAt(null)}>
      {items}
    </PointMenu>
  );
  /** The keys that ask what can be done with the cursor's row; false for others. */
  const stroke = (name: string, row: HTMLElement | null): boolean => {
    if ((name !== 'ContextMenu' && name !== 'Shift+F10') || !row) return false;
    ask(workspace.get().cursor, row.getBoundingClientRect());
    return true;
  };
  return { on, menu, stroke };
}
