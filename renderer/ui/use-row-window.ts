import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { createRowWindow, type RowWindow, type Shown } from '../lib/row-window.ts';

interface Options {
  /** The element that scrolls, what of it stays at its upper edge, and what holds the rows that exist. */
  readonly box: RefObject<HTMLElement | null>;
  readonly head: RefObject<HTMLElement | null>;
  readonly body: RefObject<HTMLElement | null>;
  readonly count: number;
  /** How high a row is that was never measured. */
  readonly expected: number;
  /** Another value is another list, seen from its top. */
  readonly list: string;
  /** Another value is another look, in which every row may have another height. */
  readonly look: string;
}

const restMs = 120;

/** A long list of which only the rows in sight exist: which those are, and how to bring others into sight. */
export function useRowWindow(options: Options): Shown & Pick<RowWindow, 'show' | 'get'> {
  const { box, head, body, count, expected, list, look } = options;
  const [rows] = useState(() => createRowWindow(expected));
  const shown = useSyncExternalStore(rows.subscribe, rows.get);

  useLayoutEffect(() => {
    rows.attach(box.current);
    return () => rows.attach(null);
  }, [rows, box]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list or look begins anew
  useLayoutEffect(() => rows.begin(expected), [rows, expected, list, look]);
  useLayoutEffect(() => rows.resize({ count }), [rows, count]);
  useLayoutEffect(() => {
    rows.settle();
    rows.measured(heightsIn(body.current));
  });

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      rows.scrolled();
      clearTimeout(timer);
      timer = setTimeout(rows.rested, restMs);
    };
    let width = 0;
    const onSize = () => {
      rows.resize({ view: element.clientHeight - (head.current?.offsetHeight ?? 0) });
      if (element.clientWidth !== width) rows.measured(heightsIn(body.current));
      width = element.clientWidth;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(onSize);
    observer.observe(element);
    if (body.current) observer.observe(body.current);
    if (head.current) observer.observe(head.current);
    return () => {
      element.removeEventListener('scroll', onScroll);
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [rows, box, head, body]);

  const show = useCallback<RowWindow['show']>((index, align) => rows.show(index, align), [rows]);
  return { ...shown, show, get: rows.get };
}

/** Rows say by `data-row` which they are. One that is not `data-folded` and has no height is in a pane that is not shown. */
const heightsIn = (body: HTMLElement | null): (readonly [number, number])[] =>
  Array.from(body?.children ?? [], (row) => {
    const { row: index, folded } = (row as HTMLElement).dataset;
    return [Number(index), row.getBoundingClientRect().height, folded !== undefined] as const;
  }).flatMap(([index, height, folded]) => (height > 0 || folded ? [[index, height] as const] : []));
