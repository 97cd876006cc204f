import type { PanelName } from '../../../data/workspace.ts';

/** Below this share of the page's height nothing that begins is seen yet. */
const foot = 0.95;

/** A panel of the open article, where it is shown. */
export const panelOf = (name: PanelName): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#reader [data-panel="${name}"]`);

/**
 * Whether a person sees a panel: it stands beside the story, where it belongs to the page however that is scrolled, or below the story
 * and is scrolled to.
 */
export function isInSight(panel: HTMLElement): boolean {
  const side = panel.closest('[data-side]');
  const column = side?.previousElementSibling;
  const box = panel.closest('#reader')?.getBoundingClientRect();
  if (!side || !column || !box) return false;
  if (side.getBoundingClientRect().top < column.getBoundingClientRect().bottom) return true;
  const { top, bottom } = panel.getBoundingClientRect();
  return top < box.top + box.height * foot && bottom > box.top;
}
