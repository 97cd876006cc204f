const whole = new Intl.NumberFormat('en');
const oneDigit = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** `21578` as `21,578`. */
export const count = (n: number): string => whole.format(n);

/** `3` and `article` as `3 articles`. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** Bytes in the decimal units that file managers show. */
export function bytes(n: number): string {
  let value = n;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? count(value) : oneDigit.format(value)} ${units[unit]}`;
}

/** Seconds that something will take about, as a person says it. */
export function about(seconds: number): string {
  if (seconds < 60) return plural(Math.max(1, Math.ceil(seconds)), 'second');
  if (seconds < 3600) return plural(Math.round(seconds / 60), 'minute');
  return `${oneDigit.format(seconds / 3600)} hours`;
}

/** Milliseconds as a person reads them. */
export const duration = (ms: number): string =>
  ms < 1 ? 'under 1 ms' : ms < 1000 ? `${count(Math.round(ms))} ms` : `${oneDigit.format(ms / 1000)} s`;
