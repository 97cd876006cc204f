export interface DatelineParts {
  readonly before: string;
  readonly place: string;
  readonly after: string;
}

/** The first paragraph parted round the place of its dateline; null where it does not begin with it. */
export function splitDateline(
  paragraph: string,
  dateline: string | null,
  place: string | null,
): DatelineParts | null {
  if (!dateline || !place || !paragraph.trimStart().startsWith(dateline)) return null;
  const at = paragraph.indexOf(place);
  if (at < 0 || at > dateline.length) return null;
  return { before: paragraph.slice(0, at), place, after: paragraph.slice(at + place.length) };
}
