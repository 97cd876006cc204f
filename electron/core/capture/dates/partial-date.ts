/**
 * A day as printed, where the year is often left out.
 * `month` is 1 to 12, `day` 1 to 31; `weekday` is 0 (Sunday) to 6, null where none was printed.
 */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

/**
 * A time as the contract writes it (see `timeSchema`); `note` says in plain words what was assumed, `isGuess` that the year
 * rests on a guess.
 */
export interface ResolvedDate {
  readonly iso: string;
  readonly note?: string;
  readonly isGuess?: true;
}
