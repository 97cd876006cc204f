import { useEffect, useRef } from 'react';
import type { useRowWindow } from '../../ui/use-row-window.ts';

/** Another query is another list, seen from its top; coming back to one shows where one was. */
export function useShowCursor(
  show: ReturnType<typeof useRowWindow>['show'],
  line: number,
  list: string,
): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const isBack = shown.current === null;
    shown.current = list;
    if (line >= 0) show(line, isBack ? 'center' : 'auto');
  }, [show, line, list]);
}
