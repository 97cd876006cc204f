import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** So many windows are opened again at most. */
const mostWindows = 20;

const placeSchema = z.object({
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  maximized: z.boolean(),
  at: z
    .string()
    .regex(/^(#.{0,20000})?$/s)
    .default(''),
});
/**
 * Where a window was: its bounds when not maximized, in screen points; `at`: what it showed, as the interface tells of it in its
 * address (`#…`, or empty).
 */
export type WindowPlace = z.infer<typeof placeSchema>;

// Before there could be several windows, the one place was the file.
const fileSchema = z.preprocess(
  (value) => (Array.isArray(value) ? value.slice(0, mostWindows) : [value]),
  z.array(placeSchema),
);

/** The places as they were written; none where they cannot be read: a window's place is not worth a complaint. */
export function readPlaces(path: string): readonly WindowPlace[] {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}

export function writePlaces(path: string, places: readonly WindowPlace[]): void {
  writeFileSync(`${path}.new`, JSON.stringify(places));
  renameSync(`${path}.new`, path);
}
