import type { FeedKeeper } from '../feeds/feed-keeper.ts';
import type { Jobs } from '../jobs.ts';
import type { Handlers } from './handler.ts';

type FeedCalls = 'feed.add' | 'feed.add-opml' | 'feed.change' | 'feed.remove' | 'feed.check';

/** The writer's calls about feeds. */
export const createFeedHandlers = (feeds: FeedKeeper, jobs: Jobs): Handlers<FeedCalls> => ({
  'feed.add': (input) => feeds.add(input),
  'feed.add-opml': (input) => feeds.addOpml(input),
  'feed.change': (input) => feeds.change(input),
  'feed.remove': (input) => feeds.remove(input),
  'feed.check': ({ ids, job }) =>
    jobs.run({ name: job, what: 'a look at feeds' }, (signal) => feeds.check(ids, { signal, job })),
});
