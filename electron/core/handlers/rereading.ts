import { articleRows } from '../articles/article-id.ts';
import { runReread } from '../rereading/lazy-reread.ts';
import { restoreReadings } from '../rereading/restore.ts';
import { selectIds } from '../search/index.ts';
import type { Handlers } from './handler.ts';
import type { WriterParts } from './write.ts';

type RereadingCalls = 'article.reread' | 'article.restore-readings';

/** The writer's calls about reading captures again. */
export const createRereadingHandlers = ({
  core,
  index,
  jobs,
  follower,
}: WriterParts): Handlers<RereadingCalls> => ({
  'article.reread': ({ ids, query, older, job }) =>
    jobs.run({ name: job, what: 'the reading of captures anew' }, (signal) => {
      const articles = ids ? articleRows(core.db, ids) : [...selectIds(core.db, index, query)];
      return runReread(core, { articles, older, job, signal, follower });
    }),
  'article.restore-readings': ({ run, job }) =>
    jobs.run({ name: job, what: 'the return to former readings' }, async (signal) => {
      const restored = await restoreReadings(core, { run, job, signal });
      follower.followNow();
      core.emit({ name: 'archive.changed', ids: null });
      return restored;
    }),
});
