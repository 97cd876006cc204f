const day = 86_400;

/** A second since 1970 as a query has it: a day (`2024-03-15`) where one begins there in UTC, else an instant (`2024-03-15T18:00Z`). */
export function writeMoment(seconds: number): string {
  const iso = new Date(seconds * 1000).toISOString();
  if (seconds % day === 0) return iso.slice(0, 10);
  return seconds % 60 === 0 ? `${iso.slice(0, 16)}Z` : `${iso.slice(0, 19)}Z`;
}
