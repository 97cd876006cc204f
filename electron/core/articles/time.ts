/**
 * The second since 1970 that a time of the contract stands for, null where it names no real day.
 * A day without an hour counts as its noon, UTC, so that it falls on the same day nearly everywhere.
 */
export function secondOf(time: string | null): number | null {
  if (time === null) return null;
  const milliseconds = Date.parse(time.length === 10 ? `${time}T12:00:00Z` : time);
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}

/** The second an article is sorted by: published, else captured, else the start of time. */
export const sortTime = (publishedAt: string | null, capturedAt: string): number =>
  secondOf(publishedAt) ?? secondOf(capturedAt) ?? 0;
