import { type RefObject, useEffect, useState } from 'react';

const restMs = 120;

export interface ChosenWords {
  /** For what is shown: follows once the selecting rests. */
  readonly range: Range | null;
  /** For what is done: the selection as it is at this moment. */
  now(): Range | null;
  letGo(): void;
}

/**
 * The words selected in `body`, once the selecting rests. They stay chosen while the focus is in a dialog or the palette, whose fields
 * take the page's selection, and are let go by a click into the text.
 */
export function useChosenWords(body: RefObject<HTMLElement | null>, id: string | undefined): ChosenWords {
  const [range, setRange] = useState<Range | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article is a new beginning
  useEffect(() => setRange(null), [id]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let held = false;
    const look = () => {
      if (!held) setRange((known) => chosenIn(body.current, known));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, restMs);
    };
    const down = () => {
      held = true;
    };
    const up = () => {
      held = false;
      later();
    };
    document.addEventListener('selectionchange', later);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
    };
  }, [body]);
  return {
    range,
    now: () => chosenIn(body.current, range),
    letGo() {
      document.getSelection()?.removeAllRanges();
      setRange(null);
    },
  };
}

function chosenIn(body: HTMLElement | null, known: Range | null): Range | null {
  const selection = document.getSelection();
  if (!body || !selection || selection.rangeCount === 0) return known;
  const range = selection.getRangeAt(0);
  if (!body.contains(range.startContainer) && !body.contains(range.endContainer)) {
    return range.intersectsNode(body) && !range.collapsed ? range.cloneRange() : known;
  }
  return range.collapsed || range.toString().trim() === '' ? null : range.cloneRange();
}
