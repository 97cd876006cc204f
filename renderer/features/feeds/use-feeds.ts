import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Input } from '../../../electron/contract/api.ts';
import type { Feed, FeedReport } from '../../../electron/contract/feed.ts';
import { useChanges } from '../../data/changes.ts';
import { useJobs } from '../../data/jobs.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { list } from '../../lib/lists.ts';

const none: readonly Feed[] = [];

/** A look at feeds in a line. */
function told({ feeds, stored, failed }: FeedReport): string {
  return t('feeds.account', {
    feeds: t('feeds.lookedAt', { count: feeds }),
    found: list([
      stored === 0 ? t('feeds.nothingNew') : t('feeds.articles', { count: stored }),
      failed.length === 0 ? '' : t('feeds.problems', { count: failed.length }),
    ]),
  });
}

/** The feeds that are followed, and what may be done with them. All but looking can be undone. */
export function useFeeds() {
  const session = useSession();
  const { client, queries, notices } = session;
  const changes = useChanges();
  const jobs = useJobs();
  /** The name of the look that is under way. */
  const [job, setJob] = useState<string | null>(null);
  const { data: feeds = none } = useQuery({
    queryKey: ['feeds'],
    queryFn: async ({ signal }) => (await client.call('feed.list', {}, { signal })).feeds,
  });
  useEffect(
    () =>
      client.on(({ name }) => {
        if (name === 'feeds.changed') void queries.invalidateQueries({ queryKey: ['feeds'] });
      }),
    [client, queries],
  );
  const actions = useMemo(() => {
    const guarded = async <T>(work: () => Promise<T>): Promise<T | null> => {
      try {
        return await work();
      } catch (error) {
        notices.fail(error);
        return null;
      } finally {
        await queries.invalidateQueries({ queryKey: ['feeds'] });
      }
    };
    const check = async (ids: readonly string[] | null) => {
      const name = `feeds-${Date.now()}`;
      setJob(name);
      const report = await guarded(() => client.call('feed.check', { ids: ids && [...ids], job: name }));
      setJob(null);
      if (report) notices.say(told(report));
    };
    return {
      check,
      /** Follows a feed and looks at it: that is what it was added for. False where it was refused. */
      async add(input: Input<'feed.add'>): Promise<boolean> {
        const added = await guarded(() => client.call('feed.add', input));
        if (!added) return false;
        await check([added.feed.id]);
        changes.record(t('feeds.added'), added.undo);
        return true;
      },
      async addOpml(text: string) {
        const added = await guarded(() => client.call('feed.add-opml', { text }));
        if (!added) return;
        const count = added.added.length;
        const there = added.alreadyThere > 0 ? t('feeds.already', { count: added.alreadyThere }) : '';
        changes.record(list([t('feeds.addedMany', { count }), there]), added.undo);
        if (count === 0) notices.say(list([t('feeds.noneNew'), there]));
      },
      async change(input: Input<'feed.change'>, words: string) {
        const changed = await guarded(() => client.call('feed.change', input));
        if (changed) changes.record(words, changed.undo);
      },
      async remove({ id, title }: Feed) {
        const removed = await guarded(() => client.call('feed.remove', { id }));
        if (removed) changes.record(t('feeds.removed', { title }), removed.undo);
      },
    };
  }, [client, queries, notices, changes]);
  return {
    feeds,
    busy: job !== null,
    progress: job === null ? null : (jobs.get(job) ?? null),
    stop: () => void (job !== null && client.call('job.cancel', { job }).catch(notices.fail)),
    ...actions,
  };
}

export type Feeds = ReturnType<typeof useFeeds>;
