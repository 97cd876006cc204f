import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const placeSchema = z.object({
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  maximized: z.boolean(),
});
/** Where a window was: its bounds when not maximized, in screen points. */
export type WindowPlace = z.infer<typeof placeSchema>;

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
export function placeWindow(saved: WindowPlace | null, workAreas: readonly Rectangle[]): Rectangle {
  const area = (saved && workAreas.find((each) => canReach(saved.bounds, each))) ?? null;
  const home = area ?? workAreas[0] ?? { x: 0, y: 0, ...usual };
  const { width, height } = saved?.bounds ?? usual;
  const size = {
    width: Math.min(Math.max(width, smallest.width), home.width),
    height: Math.min(Math.max(height, smallest.height), home.height),
  };
  if (area && saved) return { x: Math.round(saved.bounds.x), y: Math.round(saved.bounds.y), ...size };
  return {
    x: Math.round(home.x + (home.width - size.width) / 2),
    y: Math.round(home.y + (home.height - size.height) / 2),
    ...size,
  };
}

function canReach(bounds: Rectangle, area: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return (
    across >= reachable.width && bounds.y >= area.y && bounds.y <= area.y + area.height - reachable.height
  );
}

/** The place as it was written; null where there is none or it cannot be read: a window's place is not worth a complaint. */
export function readPlace(path: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

export function writePlace(path: string, place: WindowPlace): void {
  writeFileSync(`${path}.new`, JSON.stringify(place));
  renameSync(`${path}.new`, path);
}
