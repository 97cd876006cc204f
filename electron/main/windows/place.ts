import type { Rectangle } from 'electron';
import type { WindowPlace } from './places-file.ts';

export const smallest = { width: 600, height: 480 } as const;
const usual = { width: 1280, height: 800 } as const;

/** How much of a window's top edge must be on some screen, so that it can be seen and dragged. */
const reachable = { width: 120, height: 40 } as const;

/**
 * Where to put the window: where it was, if a display still shows its title bar; else its old size, in the middle of the
 * first display. Never larger than the display it is on.
 *
 * @param workAreas the displays without their bars, the primary one first
 */
export function placeWindow(
  saved: Pick<WindowPlace, 'bounds'> | null,
  workAreas: readonly Rectangle[],
): Rectangle {
  if (saved) {
    const placed = workAreas.map((area) => ({ area, bounds: sized(saved.bounds, area) }));
    const reached = placed.find(({ area, bounds }) => canReach(bounds, area));
    if (reached) return reached.bounds;
  }
  const home = workAreas[0] ?? { x: 0, y: 0, ...usual };
  const { width, height } = sized(saved?.bounds ?? { x: 0, y: 0, ...usual }, home);
  const middle = { x: home.x + (home.width - width) / 2, y: home.y + (home.height - height) / 2 };
  return { x: Math.round(middle.x), y: Math.round(middle.y), width, height };
}

/** Bounds of a size that suits the display, in whole points as Electron asks. */
function sized({ x, y, width, height }: Rectangle, area: Rectangle): Rectangle {
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(Math.min(Math.max(width, smallest.width), area.width)),
    height: Math.round(Math.min(Math.max(height, smallest.height), area.height)),
  };
}

function canReach(bounds: Rectangle, area: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return (
    across >= reachable.width && bounds.y >= area.y && bounds.y <= area.y + area.height - reachable.height
  );
}

/** How far a new window is from the one it was opened from, so that both are seen. */
const step = 28;

/** Where one more window goes: beside the corner of the one in front. */
export const besides = ({ bounds }: Pick<WindowPlace, 'bounds'>): Pick<WindowPlace, 'bounds'> => ({
  bounds: { ...bounds, x: bounds.x + step, y: bounds.y + step },
});
