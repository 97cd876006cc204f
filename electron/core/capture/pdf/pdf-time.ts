/** A time as PDF has it (ISO 32000-1, 7.9.4: `D:20220113093000+06'00'`) as ISO 8601, a day where it has no zone; null for none. */
export function pdfTime(text: string | null): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/.exec(
    text ?? '',
  );
  if (!found) return null;
  const [, year, month, day, hour, minute, second = '00', utc, zone, zoneMinutes = '00'] = found;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || Number(year) < 1990) return null;
  if (hour === undefined || (!utc && !zone)) return date;
  const at = `${date}T${hour}:${minute}:${second}${utc ?? `${zone}:${zoneMinutes}`}`;
  return Number.isNaN(Date.parse(at)) ? date : new Date(at).toISOString();
}
