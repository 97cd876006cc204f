/** Where something is let go on a line: above it, on it, below it. */
export type DropPlace = 'before' | 'into' | 'after';

/**
 * The place of a line that a pointer is nearest to, of those that are offered; null where there are none. Where the line itself is
 * offered too, its edges are a quarter each.
 */
export function dropPlace(
  y: number,
  { top, height }: { readonly top: number; readonly height: number },
  offered: readonly DropPlace[],
): DropPlace | null {
  const at = (y - top) / height;
  const edge = offered.includes('into') ? 0.25 : 0.5;
  if (at < edge && offered.includes('before')) return 'before';
  if (at >= 1 - edge && offered.includes('after')) return 'after';
  if (offered.includes('into')) return 'into';
  return offered[0] ?? null;
}
