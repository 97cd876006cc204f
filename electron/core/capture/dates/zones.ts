/**
 * Zone names as news pages print them: minutes east of UTC, or the place whose clock is meant where a name covers
 * summer and winter. Names that mean several zones in the news ("IST") are left out: no instant is better than a wrong one.
 */
const zoneNames: readonly (readonly [number | string, string])[] = [
  [0, 'gmt|utc|z|wet|غرينتش|جرينتش|بتوقيت غرينتش|بتوقيت جرينتش'],
  [60, 'bst|cet|west|mez|sec'],
  [120, 'cest|eet|cat|sast|mesz|selc'],
  [180, 'eest|msk|мск|trt|tsi|eat|توقيت مكة|بتوقيت مكة'],
  [240, 'gst'],
  [300, 'pkt'],
  [345, 'npt'],
  [420, 'wib|ict'],
  [480, 'hkt|sgt|pht|myt|awst|wita'],
  [540, 'jst|kst|wit'],
  [600, 'aest'],
  [660, 'aedt'],
  [720, 'nzst'],
  [780, 'nzdt'],
  [-180, 'brt|art|ar|clst|adt'],
  [-240, 'clt|vet|bot|ast|edt'],
  [-300, 'pet|cot|ect|est|cdt'],
  [-360, 'cst|mdt'],
  [-420, 'mst|pdt'],
  [-480, 'pst'],
  [-540, 'akst'],
  [-600, 'hst'],
  ['America/New_York', 'et|eastern time'],
  ['America/Chicago', 'ct'],
  ['America/Denver', 'mt'],
  ['America/Los_Angeles', 'pt'],
  ['America/Mexico_City', 'hora de mexico'],
  ['Europe/Madrid', 'hora peninsular|hora de madrid'],
  ['Europe/London', 'london time'],
  ['Europe/Moscow', 'moscow time'],
  ['Asia/Shanghai', 'beijing time'],
];

const zones: ReadonlyMap<string, number | string> = new Map(
  zoneNames.flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);

const named = /\s{0,2}\(?([\p{L}]{1,9}(?:\s(?:de\s)?\p{L}{2,12})?)\)?/uy;
const oneWord = /\s{0,2}\(?(\p{L}{1,6})(?!\p{L})\)?/uy;
const offset = /\s{0,2}\(?(?:(?:GMT|UTC)\s?)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)\)?/y;

/** A zone found in a text. `minutes` east of UTC at the given local time; `end` is the index after it. */
export interface ZoneFound {
  readonly minutes: number;
  readonly end: number;
}

/** How far a place's clock stood from UTC, in minutes, at a local time ("2022-01-13T09:30:00"). */
function minutesAt(place: string, local: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' });
  const name =
    format.formatToParts(new Date(`${local}Z`)).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function look(pattern: RegExp, text: string, at: number, local: string): ZoneFound | null {
  pattern.lastIndex = at;
  const hit = pattern.exec(text);
  if (!hit) return null;
  const key = (hit[1] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const zone = zones.get(key);
  if (zone === undefined) return null;
  const minutes = typeof zone === 'number' ? zone : minutesAt(zone, local);
  return { minutes, end: at + hit[0].length };
}

/**
 * Reads a zone that begins at `at`: "GMT", "(CET)", "ET", "+01:00", "UTC+1".
 *
 * @param local the clock's time there, `YYYY-MM-DDTHH:MM:SS`, since "ET" is another zone in summer
 */
export function readZone(text: string, at: number, local: string): ZoneFound | null {
  offset.lastIndex = at;
  const hit = offset.exec(text);
  if (hit && Number(hit[2]) <= 14) {
    const minutes = Number(hit[2]) * 60 + Number(hit[3] ?? 0);
    return { minutes: hit[1] === '+' ? minutes : -minutes, end: at + hit[0].length };
  }
  return look(named, text, at, local) ?? look(oneWord, text, at, local);
}

/** An instant as the contract writes it, from a local time and its zone. */
export function instant(local: string, minutes: number): string {
  if (minutes === 0) return `${local}Z`;
  const away = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}
