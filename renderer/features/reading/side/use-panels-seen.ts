import { type RefObject, useEffect, useState } from 'react';
import type { PanelName } from '../../../data/workspace.ts';
import { isInSight, panelOf } from './in-sight.ts';

export type PanelsSeen = Readonly<Record<PanelName, boolean>>;

const seenNow = (): PanelsSeen => {
  const isSeen = (name: PanelName) => {
    const panel = panelOf(name);
    return panel !== null && isInSight(panel);
  };
  return { facts: isSeen('facts'), notes: isSeen('notes') };
};

/**
 * Which panels a person sees, so that their buttons tell what the eye does.
 *
 * @param shown changes whenever a panel comes or goes, or another article is opened
 */
export function usePanelsSeen(scroll: RefObject<HTMLElement | null>, shown: string): PanelsSeen {
  const [seen, setSeen] = useState<PanelsSeen>({ facts: false, notes: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for the panels that are in the page
  useEffect(() => {
    const box = scroll.current;
    if (!box) return;
    const look = () =>
      setSeen((known) => {
        const now = seenNow();
        return known.facts === now.facts && known.notes === now.notes ? known : now;
      });
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const resized = new ResizeObserver(later);
    resized.observe(box);
    if (box.firstElementChild) resized.observe(box.firstElementChild);
    box.addEventListener('scroll', later, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      box.removeEventListener('scroll', later);
    };
  }, [scroll, shown]);
  return seen;
}
