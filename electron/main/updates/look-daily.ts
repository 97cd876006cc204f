const minute = 60_000;

export interface Pauses {
  /** A start is for the person: nothing is asked of the network at once. */
  readonly first: number;
  readonly next: number;
  /** Where nobody answered: the machine may have no network. */
  readonly again: number;
}

const pauses: Pauses = { first: minute, next: 24 * 60 * minute, again: 60 * minute };

/** Looks for a newer Pressmark by itself, as long as that is wanted; `look` says whether anybody answered. */
export function lookDaily(
  look: () => Promise<'found' | 'none' | 'failed'>,
  { first, next, again }: Pauses = pauses,
): { set(wanted: boolean): void } {
  let timer: NodeJS.Timeout | undefined;
  let wanted = false;
  const later = (pause: number) => {
    timer = setTimeout(async () => {
      const outcome = await look();
      if (wanted) later(outcome === 'failed' ? again : next);
    }, pause);
    // A program that ends does not wait for tomorrow.
    timer.unref();
  };
  return {
    set(now) {
      if (now === wanted) return;
      wanted = now;
      clearTimeout(timer);
      if (now) later(first);
    },
  };
}
