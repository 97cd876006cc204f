export type Json = Readonly<Record<string, unknown>>;

/** An object, or null for anything else. */
export const asJson = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;

/** The objects of a list, of an object's values, or the one that stands alone; versions of ninjs differ in this. */
export function objectsOf(value: unknown): readonly Json[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : Object.values(asJson(value) ?? {});
  return list.map(asJson).filter((each) => each !== null);
}

/** With its names in lower case: `versionCreated` of ninjs 3 and `versioncreated` of 1 and 2 are the same. */
export const lowerNames = (item: Json): Json =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]));

/** A text or number as a text, trimmed; null where it is neither, or empty. */
export function textOf(item: Json | null, name: string): string | null {
  const value = item?.[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}
