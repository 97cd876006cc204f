import type { Failure, ImportReport } from '../../contract/clip.ts';
import type { Kept } from '../articles/keep.ts';
import { limits } from './limits.ts';

/** What became of the items so far: `found` = `stored` + `newEditions` + `alreadyThere` + `failures`. What is no article is not among them. */
export interface Counts {
  readonly found: number;
  readonly stored: number;
  readonly newEditions: number;
  readonly alreadyThere: number;
  readonly failures: number;
  readonly passedOver: number;
}

export const noCounts: Counts = {
  found: 0,
  stored: 0,
  newEditions: 0,
  alreadyThere: 0,
  failures: 0,
  passedOver: 0,
};

/** Something that is no article, and what it is. */
export interface PassedOver {
  readonly source: string;
  readonly words: string;
}

/** What became of one item. */
export type Outcome = Kept | Failure | PassedOver;

export const isFailure = (outcome: Outcome): outcome is Failure => 'reason' in outcome;
export const isPassedOver = (outcome: Outcome): outcome is PassedOver => 'words' in outcome;

/** The counts with some more items in them. */
export function addUp(counts: Counts, outcomes: readonly Outcome[]): Counts {
  const sum = { ...counts };
  for (const outcome of outcomes) {
    if (isPassedOver(outcome)) {
      sum.passedOver++;
      continue;
    }
    sum.found++;
    if (isFailure(outcome)) sum.failures++;
    else if (outcome.status === 'stored') sum.stored++;
    else if (outcome.status === 'new-edition') sum.newEditions++;
    else sum.alreadyThere++;
  }
  return sum;
}

/** An import's account as it grows. */
export interface Account {
  /** How many items an interrupted run had dealt with. */
  readonly before: number;
  counts: Counts;
  readonly failed: Failure[];
  readonly passedOver: PassedOver[];
  readonly ids: Set<string>;
}

/** The account of an import that begins or goes on. */
export const accountOf = (job: {
  readonly counts: Counts;
  readonly failed: readonly Failure[];
  readonly passedOver: readonly PassedOver[];
}): Account => ({
  before: job.counts.found,
  counts: job.counts,
  failed: [...job.failed],
  passedOver: [...job.passedOver],
  ids: new Set(),
});

/** How many articles are named in a report. */
const named = 10_000;

/** Takes outcomes that are durable into the account. @param counts the sum with them */
export function take(account: Account, counts: Counts, outcomes: readonly Outcome[]): void {
  account.counts = counts;
  for (const outcome of outcomes) {
    if (isFailure(outcome)) {
      if (account.failed.length < limits.failures) account.failed.push(outcome);
      continue;
    }
    if (isPassedOver(outcome)) {
      if (account.passedOver.length < limits.failures) account.passedOver.push(outcome);
      continue;
    }
    if (account.ids.size < named) account.ids.add(outcome.id);
  }
}

/** The account as it is handed over. */
export function reportOf(account: Account, cancelled: boolean): ImportReport {
  const { failures, passedOver, ...counts } = account.counts;
  return {
    ...counts,
    failed: account.failed,
    unnamed: failures - account.failed.length,
    resumedAfter: account.before,
    cancelled,
    ...(passedOver > 0 && {
      passedOver: { named: account.passedOver, unnamed: passedOver - account.passedOver.length },
    }),
    ids: [...account.ids],
  };
}
