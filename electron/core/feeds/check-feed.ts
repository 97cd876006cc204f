import type { Core } from '../core.ts';
import { reasonOf } from '../importers/reason-of.ts';
import { followedFeed, type StoredFeed, writeChecked } from './feed-store.ts';
import { lookAtFeed } from './fetch-feed.ts';
import { nextLook, retryAfter } from './polite.ts';
import { noItems, type Taken, type TakeOptions, takeItems } from './take-items.ts';

interface Outcome {
  readonly words: string;
  readonly taken: Taken;
  readonly failed: boolean;
  readonly paused?: boolean;
  readonly retryAfter?: string | undefined;
  readonly title?: string | null;
  readonly site?: string | null;
  readonly validators?: { readonly etag: string | null; readonly modified: string | null };
}

/** Looks at one feed, archives what is new, and notes when to look again. What goes wrong is the feed's outcome and no error. */
export async function checkFeed(core: Core, feed: StoredFeed, options: TakeOptions): Promise<Taken> {
  const outcome = await lookAndTake(core, feed, options);
  // The archive may be closed by now.
  if (options.signal.aborted) return outcome.taken;
  // A look takes its time, and what was chosen meanwhile holds.
  const chosen = followedFeed(core.db, feed.id);
  if (!chosen) return outcome.taken;
  const failures = outcome.failed ? feed.failures + 1 : 0;
  const now = core.now();
  const until = retryAfter(outcome.retryAfter, now);
  writeChecked(core.db, feed.row, {
    checkedAt: now.toISOString(),
    nextAt: nextLook({ now, every: chosen.every, failures, until, chance: Math.random() }),
    outcome: outcome.words,
    failures,
    etag: outcome.validators?.etag ?? (outcome.validators ? null : feed.etag),
    modified: outcome.validators?.modified ?? (outcome.validators ? null : feed.modified),
    title: outcome.title ?? feed.title,
    site: outcome.site ?? feed.site,
    paused: outcome.paused ?? false,
  });
  core.emit({ name: 'feeds.changed' });
  return outcome.taken;
}

async function lookAndTake(core: Core, feed: StoredFeed, options: TakeOptions): Promise<Outcome> {
  try {
    const look = await lookAtFeed(options.fetchPage, feed, options.signal);
    if (look.kind === 'unchanged') return { words: 'Nothing new.', taken: noItems, failed: false };
    if (look.kind === 'gone') {
      const words = 'The site says that this feed is gone for good, so it is paused.';
      return { words, taken: failure(feed, words), failed: true, paused: true };
    }
    if (look.kind === 'refused') {
      const { reason, retryAfter: after } = look;
      return { words: reason, taken: failure(feed, reason), failed: true, retryAfter: after };
    }
    const taken = await takeItems(core, feed, look.feed, options);
    // What is left for the next look must come again, whether or not the feed changes until then.
    const whole = !options.signal.aborted && taken.passedOver === 0;
    const validators = whole || feed.search !== null ? look.validators : { etag: null, modified: null };
    return {
      words: told(taken),
      taken,
      failed: false,
      validators,
      title: look.feed.title,
      site: look.feed.site,
    };
  } catch (error) {
    const words = reasonOf(error);
    return { words, taken: failure(feed, words), failed: true };
  }
}

/** A feed that was never read is called by its host, which several may have. */
const failure = ({ title, url }: StoredFeed, reason: string): Taken => ({
  ...noItems,
  failed: [{ source: title === new URL(url).host ? url : title, reason }],
});

function told({ stored, newEditions, passedOver, failed }: Taken): string {
  const parts = [
    stored === 0 ? 'Nothing new' : `${stored} archived`,
    newEditions > 0 ? `${newEditions} of them new editions` : '',
    passedOver > 0 ? `${passedOver} passed over` : '',
    failed.length > 0 ? `${failed.length} without their page` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}
