/** Counts values without regard to case (`KYIV` and `Kyiv` are one), each shown as it is written most often. */
export interface Tally {
  /** @param articles how many bear it; none where that is not above 0 */
  add(value: string | null, articles?: number): void;
  /** The commonest `most`, then by name; `more` is how many there are besides. */
  top(most: number): { readonly values: readonly Counted[]; readonly more: number };
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

export function createTally(): Tally {
  const spellings = new Map<string, number>();
  return {
    add(value, articles = 1) {
      if (value === null || value === '' || articles <= 0) return;
      spellings.set(value, (spellings.get(value) ?? 0) + articles);
    },
    top(most) {
      const groups = new Map<string, { value: string; count: number; best: number }>();
      for (const [value, n] of spellings) {
        const key = value.toLowerCase();
        const group = groups.get(key);
        if (!group) groups.set(key, { value, count: n, best: n });
        else {
          const better = n > group.best;
          groups.set(key, {
            value: better ? value : group.value,
            count: group.count + n,
            best: better ? n : group.best,
          });
        }
      }
      const values = [...groups.values()]
        .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .map(({ value, count }) => ({ value, count }));
      return { values: values.slice(0, most), more: Math.max(0, values.length - most) };
    },
  };
}
