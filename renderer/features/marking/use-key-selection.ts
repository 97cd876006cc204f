import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { strokeName } from '../../lib/keys.ts';
import type { Span } from '../../lib/text-index.ts';
import { stepBy, stepsOf } from './steps.ts';
import type { ShownText } from './use-marks.ts';

/** Selecting words by keys, where no pointer is at hand. */
export interface KeySelection {
  /** Selects the first sentence in sight; arrows go on from there, Shift with them selects more, Escape ends it. */
  begin(): void;
  readonly active: boolean;
}

/** @param reader the element that scrolls, which takes the focus and the keys */
export function useKeySelection(
  reader: RefObject<HTMLElement | null>,
  shown: ShownText | null,
  language: string | null,
): KeySelection {
  const [active, setActive] = useState(false);
  const span = useRef<Span>({ from: 0, to: 0 });
  const steps = useMemo(() => shown && stepsOf(shown.index.text, language), [shown, language]);

  const choose = (index: ShownText['index'], next: Span) => {
    span.current = next;
    const range = index.range(next);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    reveal(range, reader.current);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `choose` is made of refs alone
  useEffect(() => {
    const box = reader.current;
    if (!active || !box || !shown || !steps) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        document.getSelection()?.removeAllRanges();
        document.getSelection()?.collapse(box);
        setActive(false);
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const next = stepBy(strokeName(event), span.current, steps);
      if (!next) return;
      choose(shown.index, next);
      event.preventDefault();
      event.stopPropagation();
    };
    const end = () => setActive(false);
    box.addEventListener('keydown', onKey);
    box.addEventListener('pointerdown', end);
    return () => {
      box.removeEventListener('keydown', onKey);
      box.removeEventListener('pointerdown', end);
    };
  }, [active, shown, steps, reader]);

  return {
    active,
    begin() {
      if (!shown || !steps) return;
      const top = reader.current?.getBoundingClientRect().top ?? 0;
      const inSight = steps.sentences.find(
        (sentence) => shown.index.range(sentence).getBoundingClientRect().top >= top,
      );
      const first = inSight ?? steps.sentences[0];
      if (!first) return;
      reader.current?.focus({ preventScroll: true });
      choose(shown.index, first);
      setActive(true);
    },
  };
}

/** Scrolls no more than is needed for the words to be read with a few lines round them. */
function reveal(range: Range, box: HTMLElement | null): void {
  if (!box) return;
  const words = range.getBoundingClientRect();
  const pane = box.getBoundingClientRect();
  const margin = Math.min(120, pane.height / 4);
  if (words.top < pane.top + margin) box.scrollBy(0, words.top - pane.top - margin);
  else if (words.bottom > pane.bottom - margin) {
    box.scrollBy(0, Math.min(words.bottom - pane.bottom + margin, words.top - pane.top - margin));
  }
}
