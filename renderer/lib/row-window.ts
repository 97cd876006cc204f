import { type LongScroll, longScroll } from './long-scroll.ts';
import { createRowHeights } from './row-heights.ts';

/** Which rows are to exist, and where. */
export interface Shown {
  readonly first: number;
  readonly last: number;
  /** The row at the upper edge, and the last one of which anything is seen. */
  readonly top: number;
  readonly bottom: number;
  /** How far below the beginning of the scrolled element the first row stands. */
  readonly shift: number;
  /** How high the scrolled element is. */
  readonly height: number;
}

export type Align = 'start' | 'center' | 'end' | 'auto';

/** A list of any length of which only the rows in sight exist, of whatever heights; knows an element by its `scrollTop` alone. */
export interface RowWindow {
  get(): Shown;
  subscribe(listener: () => void): () => void;
  attach(scroller: { scrollTop: number } | null): void;
  /** @param view how much of the list is seen at once */
  resize(size: { readonly count?: number; readonly view?: number }): void;
  /** To be called when the element was scrolled, by whomever. */
  scrolled(): void;
  /** To be called when scrolling has come to rest. */
  rested(): void;
  /** What the rows that exist are high, by their numbers. What is in sight stays where it is. */
  measured(heights: readonly (readonly [index: number, height: number])[]): void;
  show(index: number, align: Align): void;
  /** Another list, or the same in another shape: nothing of heights is known, and it begins at its top. */
  begin(expected: number): void;
  /** To be called once what `get` says is on the page. */
  settle(): void;
}

/** Rows so far out of sight exist already, so that they are there when they are scrolled to. */
const beyond = 400;

export function createRowWindow(expected: number): RowWindow {
  const listeners = new Set<() => void>();
  let scroller: { scrollTop: number } | null = null;
  let heights = createRowHeights(expected);
  let count = 0;
  let view = 800;
  let scroll: LongScroll = longScroll(0, view);
  /** The place in the list at the upper edge of the view, and the scroll position that shows it. */
  let place = 0;
  let at = 0;
  let goal: { readonly index: number; readonly align: Align } | null = null;
  let toWrite = false;
  let shown = look();

  function look(): Shown {
    const first = heights.indexAt(place - beyond, count);
    return {
      first,
      last: heights.indexAt(place + view + beyond, count),
      top: heights.indexAt(place, count),
      bottom: heights.indexAt(place + view - 1, count),
      shift: Math.round(heights.offsetOf(first) - (place - at)),
      height: scroll.height,
    };
  }
  function tell(): void {
    const now = look();
    const same = (Object.keys(now) as (keyof Shown)[]).every((key) => now[key] === shown[key]);
    if (same) {
      settle();
      return;
    }
    shown = now;
    for (const listener of listeners) listener();
  }
  /** Goes to a place in the list. The page is scrolled there when the rows are on it, since it may not be long enough before. */
  function goTo(to: number): void {
    place = Math.max(0, Math.min(scroll.end, to));
    at = scroll.toScroll(place);
    toWrite = true;
  }
  function settle(): void {
    if (!toWrite || !scroller) return;
    toWrite = false;
    if (Math.abs(scroller.scrollTop - at) >= 1) scroller.scrollTop = at;
    at = scroller.scrollTop;
    if (scroll.leap === 0) place = at;
  }
  function remeasure(): void {
    scroll = longScroll(heights.offsetOf(count), view);
  }
  function placeFor(index: number, align: Align): number | null {
    const from = heights.offsetOf(index);
    const height = heights.heightOf(index);
    if (align === 'start') return from;
    if (align === 'end') return from + height - view;
    if (align === 'center') return from - (view - height) / 2;
    if (from < place) return from;
    return from + height > place + view ? from + height - view : null;
  }
  const isStuck = (): boolean =>
    (at <= 0 && place > 0) || (at >= scroll.height - view - 1 && place < scroll.end - 1);

  return {
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach(to) {
      scroller = to;
    },
    resize(size) {
      count = size.count ?? count;
      view = size.view ?? view;
      remeasure();
      if (place > scroll.end) goTo(scroll.end);
      tell();
    },
    scrolled() {
      const now = scroller?.scrollTop ?? 0;
      if (now === at) return;
      goal = null;
      const by = now - at;
      at = now;
      place = scroll.leap === 0 || Math.abs(by) >= scroll.leap ? scroll.toContent(now) : place + by;
      place = Math.max(0, Math.min(scroll.end, place));
      if (scroll.leap > 0 && isStuck()) goTo(place);
      tell();
    },
    rested() {
      if (scroll.leap === 0 || Math.abs(scroll.toScroll(place) - at) < 1) return;
      goTo(place);
      tell();
    },
    measured(list) {
      const top = heights.indexAt(place, count);
      const into = place - heights.offsetOf(top);
      const isAtEnd = place > 0 && place >= scroll.end - 1;
      for (const [index, height] of list) heights.set(index, height);
      remeasure();
      const wanted = goal && placeFor(goal.index, goal.align);
      const to = wanted ?? (isAtEnd ? scroll.end : heights.offsetOf(top) + into);
      const settled = Math.abs(to - place) < 1;
      if (settled) goal = null;
      else if (goal || isAtEnd || scroll.leap === 0) goTo(to);
      else place = to;
      tell();
    },
    show(index, align) {
      const to = placeFor(index, align);
      if (to === null) return;
      goal = { index, align: align === 'auto' ? (to < place ? 'start' : 'end') : align };
      goTo(to);
      tell();
    },
    begin(height) {
      heights = createRowHeights(height);
      goal = null;
      remeasure();
      goTo(0);
      tell();
    },
    settle,
  };
}
