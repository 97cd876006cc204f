import type { Db } from '../../../storage/database.ts';
import type { SuggestedValue, ValueSource } from '../source.ts';

const days = [
  'today',
  'yesterday',
  'this-week',
  'last-week',
  'this-month',
  'last-month',
  'this-year',
  'last-year',
];
const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));

const written = (text: string): SuggestedValue => ({
  text,
  label: text,
  count: null,
  kind: 'value',
  plain: true,
});

/** Days reckoned from now, and the years that the archive has articles of, the newest first; of a year its months. */
export const dateSource: ValueSource = {
  fields: ['date', 'after', 'before', 'added', 'created'],
  values(typed, { db, most }) {
    const lower = typed.toLowerCase().replace(/ /g, '-');
    const [, year] = /^(\d{4})-\d?$/.exec(lower) ?? [];
    const dates = year ? months.map((month) => `${year}-${month}`) : [...days, ...yearsOf(db)];
    return dates
      .filter((date) => date.startsWith(lower) && date !== lower)
      .slice(0, most)
      .map(written);
  },
};

const ages = ['<1d', '<1w', '<2w', '<1m', '<6m', '<1y', '>1w', '>1m', '>1y'];

/** How old or new at most. */
export const ageSource: ValueSource = {
  fields: ['age'],
  values: (typed) =>
    ages.filter((age) => age.startsWith(typed) || age.slice(1).startsWith(typed)).map(written),
};

function yearsOf(db: Db): readonly string[] {
  const yearOf = (direction: 'ASC' | 'DESC'): number | null => {
    const row = db.get<{ time: number }>(
      `SELECT time FROM main.article INDEXED BY article_time WHERE published_at IS NOT NULL ORDER BY time ${direction} LIMIT 1`,
    );
    return row ? new Date(row.time * 1000).getUTCFullYear() : null;
  };
  const [oldest, newest] = [yearOf('ASC'), yearOf('DESC')];
  if (oldest === null || newest === null) return [];
  return Array.from({ length: newest - oldest + 1 }, (_, n) => String(newest - n));
}
