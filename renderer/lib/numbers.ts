import { t } from '../i18n/i18n.ts';
import { byLocale } from './by-locale.ts';

const whole = byLocale((locale) => new Intl.NumberFormat(locale));
const hundredths = byLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));

type Unit = 'byte' | 'kilobyte' | 'megabyte' | 'gigabyte' | 'terabyte';

const inUnit = (unit: string, unitDisplay: 'short' | 'long', maximumFractionDigits: 0 | 1) =>
  byLocale(
    (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits }),
  );

const sizes = (['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] satisfies Unit[]).map((unit) =>
  inUnit(unit, unit === 'byte' ? 'long' : 'short', unit === 'byte' ? 0 : 1),
);
const seconds = inUnit('second', 'long', 0);
const minutes = inUnit('minute', 'long', 0);
const hours = inUnit('hour', 'long', 1);
const milliseconds = inUnit('millisecond', 'short', 0);
const shortSeconds = inUnit('second', 'short', 1);

/** `21578` as `21,578`. */
export const count = (n: number): string => whole().format(n);

/** `0.4` as `40%`. */
export const percent = (share: number): string => hundredths().format(share);

/** Bytes in the decimal units that file managers show. */
export function bytes(n: number): string {
  let value = n;
  let unit = 0;
  while (value >= 1000 && unit < sizes.length - 1) {
    value /= 1000;
    unit++;
  }
  return sizes[unit]?.().format(value) ?? '';
}

/** Seconds that something will take about, as a person says it. */
export function about(left: number): string {
  if (left < 60) return seconds().format(Math.max(1, Math.ceil(left)));
  if (left < 3600) return minutes().format(Math.round(left / 60));
  return hours().format(left / 3600);
}

/** Milliseconds as a person reads them. */
export function duration(ms: number): string {
  if (ms < 1) return t('lib.underOneMs');
  return ms < 1000 ? milliseconds().format(ms) : shortSeconds().format(ms / 1000);
}
