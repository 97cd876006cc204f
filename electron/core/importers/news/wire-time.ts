const shape =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A time as files of news write it, in ISO 8601's long or short form: `2022-01-13T09:30:00Z`, `20220113T093000+0600`, `20220113`. One
 * without zone is given as its day, since its hour may be anywhere.
 *
 * @returns as the contract has times; null for what is none, or for a day that is not in the calendar
 */
export function readWireTime(printed: string | null | undefined): string | null {
  const found = shape.exec(printed?.trim() ?? '');
  if (!found) return null;
  const [, year, month, date, hour, minute, second = '00', zone] = found;
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return null;
  if (hour === undefined || zone === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return day;
  return `${day}T${hour}:${minute}:${second}${zoneOf(zone)}`;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function zoneOf(zone: string): string {
  if (/^(?:Z|[+-]00:?(?:00)?)$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return `${sign}${hours}:${minutes}`;
}
