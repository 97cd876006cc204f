/** A time of day found in a text, 24 hours; `end` is the index after it. */
export interface ClockFound {
  /** `HH:MM:SS` */
  readonly time: string;
  readonly end: number;
}

const withMinutes =
  /(\d{1,2})(?::|\.|\s?h\s?)(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?!\d)(?:\s?(?:h(?:rs|oras)?|uhr|uur)\b\.?)?/iy;
const hourOnly = /(\d{1,2})(?=\s?[ap]\.?\s?m)/iy;
const military = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|h\b|hrs))(?:\s?h(?:rs)?\b)?/y;
/** "午前9時30分", "오전 9:30", "下午3点": the half of the day leads. */
const eastAsian =
  /(?:(上午|下午|午前|午後|오전|오후)\s?)?(\d{1,2})(?:(?:[:：](\d\d)(?::(\d\d))?)|\s?[時时点點시](?:\s?(\d{1,2})\s?[分분])?)/y;
const halfDay = /\s?([ap])\.?\s?m\b\.?/iy;

/**
 * Reads a time of day that begins at `at`: "09:30", "9:30 a.m.", "9.30pm", "9 PM", "09h30", "0930 GMT".
 *
 * @returns null where none begins there
 */
export function readClock(text: string, at: number): ClockFound | null {
  return readLatin(text, at) ?? readEastAsian(text, at);
}

function readEastAsian(text: string, at: number): ClockFound | null {
  eastAsian.lastIndex = at;
  const hit = eastAsian.exec(text);
  if (!hit) return null;
  const late = /[下后後]|오후/.test(hit[1] ?? '');
  const hour = Number(hit[2]) + (late && Number(hit[2]) < 12 ? 12 : 0);
  const [minute, second] = [Number(hit[3] ?? hit[5] ?? 0), Number(hit[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { time: `${two(hour)}:${two(minute)}:${two(second)}`, end: at + hit[0].length };
}

function readLatin(text: string, at: number): ClockFound | null {
  let hit: RegExpExecArray | null = null;
  for (const pattern of [withMinutes, hourOnly, military]) {
    pattern.lastIndex = at;
    hit = pattern.exec(text);
    if (hit) break;
  }
  if (!hit) return null;
  let end = at + hit[0].length;
  let hour = Number(hit[1]);
  const minute = hit[2] ?? '00';
  halfDay.lastIndex = end;
  const half = halfDay.exec(text);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half[1]?.toLowerCase() === 'p' ? 12 : 0);
    end += half[0].length;
  }
  if (hour > 23 || Number(minute) > 59 || Number(hit[3] ?? 0) > 59) return null;
  return { time: `${String(hour).padStart(2, '0')}:${minute}:${hit[3] ?? '00'}`, end };
}
