/**
 * A language's primary subtag (BCP 47) by a tag or locale as files and pages have it: `en-US`, `es_MX`, `DE`, and the codes of three
 * letters of ISO 639-2 (`spa`, `ger`) as the shorter ones of the same language. Null where it is none.
 */
export function primaryTag(printed: string): string | null {
  const tag = /^([a-z]{2,3})(?:[-_].*)?$/is.exec(printed.trim())?.[1]?.toLowerCase();
  if (tag === undefined || tag.length === 2) return tag ?? null;
  const [short = ''] = Intl.getCanonicalLocales(tag);
  return short.length === 2 ? short : null;
}
