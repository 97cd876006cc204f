import type { Db } from '../../../storage/database.ts';
import { begins, type SuggestedValue, type ValueSource } from '../source.ts';

interface Counted {
  readonly value: string;
  readonly articles: number;
}

/** So many of a field's values are looked through; of more, the commonest, and those whose first letters are the typed ones. */
const mostLookedAt = 2_000;
const mostRare = 100;

/** Where the archive keeps the values of a field of the query language. */
const keptAs: Readonly<Record<string, string>> = {
  source: 'source',
  agency: 'agency',
  place: 'place',
  section: 'section',
  byline: 'author',
};

/** Values that articles have, the commonest first, each in its commonest spelling (`KYIV` and `Kyiv` are one). */
export const keptValueSource: ValueSource = {
  fields: Object.keys(keptAs),
  values(typed, { db, most }, field) {
    const found = candidates(db, keptAs[field] ?? field, typed).filter(({ value }) => begins(value, typed));
    return merged(found).slice(0, most);
  },
};

export function candidates(db: Db, field: string, typed: string): readonly Counted[] {
  const all = db.all<Counted>(
    'SELECT value, articles FROM main.article_value WHERE field = ? AND articles > 0 LIMIT ?',
    field,
    mostLookedAt + 1,
  );
  if (all.length <= mostLookedAt) return all;
  const common = db.all<Counted>(
    `SELECT value, articles FROM main.article_value INDEXED BY article_value_common
     WHERE field = ? AND articles >= 8 ORDER BY articles DESC LIMIT ?`,
    field,
    mostLookedAt,
  );
  const rare = spellings(typed).flatMap((start) =>
    db.all<Counted>(
      'SELECT value, articles FROM main.article_value WHERE field = ? AND value >= ? AND value < ? AND articles > 0 LIMIT ?',
      ...[field, start, `${start}\u{10ffff}`, mostRare],
    ),
  );
  const known = new Map([...common, ...rare].map((counted) => [counted.value, counted]));
  return [...known.values()];
}

/** As typed, with a capital, all in capitals. */
function spellings(typed: string): readonly string[] {
  if (typed === '') return [];
  const [first = '', ...others] = typed.toLowerCase();
  return [...new Set([typed, first.toUpperCase() + others.join(''), typed.toUpperCase()])];
}

function merged(found: readonly Counted[]): readonly SuggestedValue[] {
  const groups = new Map<string, { text: string; count: number; best: number }>();
  for (const { value, articles } of found) {
    const key = value.toLowerCase();
    const group = groups.get(key) ?? { text: value, count: 0, best: 0 };
    const isBetter = articles > group.best;
    groups.set(key, {
      text: isBetter ? value : group.text,
      count: group.count + articles,
      best: Math.max(group.best, articles),
    });
  }
  return [...groups.values()]
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .map(({ text, count }) => ({ text, label: text, count, kind: 'value' }));
}
