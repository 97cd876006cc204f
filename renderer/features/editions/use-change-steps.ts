import { type RefObject, useEffect, useState } from 'react';
import { isEditable, isSwitchedOff, strokeName } from '../../lib/keys.ts';

/** Keys of no single letter go on working where those are switched off. */
const strokes: Readonly<Record<string, number>> = { n: 1, p: -1, F7: 1, 'Shift+F7': -1 };

export interface ChangeSteps {
  /** The change gone to, counted from 0; -1 before any. */
  readonly current: number;
  step(by: number): void;
  go(change: number): void;
}

/** Goes through the changes, round and round, by button and by key. @param shown what they are in, `key` what makes them others */
export function useChangeSteps(
  shown: RefObject<HTMLElement | null>,
  changes: number,
  key: string,
): ChangeSteps {
  const [at, setAt] = useState({ key, current: -1 });
  const current = at.key === key ? at.current : -1;
  const step = (by: number) => {
    if (changes === 0) return;
    const start = current < 0 && by < 0 ? 0 : current;
    setAt({ key, current: (start + by + changes) % changes });
  };
  useEffect(() => {
    if (current >= 0)
      shown.current?.querySelector(`[data-change="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [current, shown]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const stroke = strokeName(event);
      const by = strokes[stroke];
      if (by === undefined || isSwitchedOff(stroke) || isEditable(event.target) || event.defaultPrevented)
        return;
      event.preventDefault();
      step(by);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return { current, step, go: (change) => setAt({ key, current: change }) };
}
