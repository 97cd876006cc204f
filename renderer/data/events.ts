import { useEffect } from 'react';
import type { Stats } from '../../electron/contract/archive.ts';
import type { ArchiveEvent } from '../../electron/contract/events.ts';
import { t } from '../i18n/i18n.ts';
import { type Session, useSession } from './session.tsx';

/** A busy import tells of changes far more often than a person can look. */
const pauseMs = 400;

function follow({ queries, echoes, client, notices, shell }: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  let all = false;
  // Set while the index owes us something that is not our own doing.
  let owed = false;
  const later = (everything: boolean) => {
    all ||= everything;
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const key of [
        'stats',
        'tags',
        'saved-counts',
        'values',
        'annotations',
        'collections',
        ...(all ? ['search', 'found', 'article', 'matches'] : []),
      ]) {
        queries.invalidateQueries({ queryKey: [key] });
      }
      all = false;
    }, pauseMs);
  };
  const hear = (event: ArchiveEvent) => {
    if (event.name === 'archive.changed') {
      const foreign = !echoes.take(event.ids);
      owed ||= foreign;
      later(foreign);
    }
    if (event.name === 'settings.changed') {
      // Of several changes of this window's own the last is heard: a slider's older value is not to come back for a moment.
      clearTimeout(settled);
      settled = setTimeout(() => void queries.invalidateQueries({ queryKey: ['settings'] }), pauseMs);
    }
    if (event.name === 'collections.changed') {
      queries.invalidateQueries({ queryKey: ['collections'] });
    }
    if (event.name === 'saved-searches.changed') {
      queries.invalidateQueries({ queryKey: ['saved-searches'] });
    }
    if (event.name === 'saved-search.matched' && event.notify) {
      const text = t('data.matched', { count: event.articles.length, search: event.search });
      notices.tell(text);
      shell.notify(text);
    }
    if (event.name === 'index.progressed') {
      const { indexed, articles } = event;
      queries.setQueryData<Stats>(
        ['stats'],
        (stats) =>
          stats && {
            ...stats,
            index: { state: indexed < articles ? 'building' : 'whole', indexed, articles },
          },
      );
      if (indexed < articles) owed = true;
      else if (owed) {
        owed = false;
        later(true);
      }
    }
  };
  const stop = client.on(hear);
  return () => {
    stop();
    clearTimeout(timer);
    clearTimeout(settled);
  };
}

/** Keeps what is shown in step with the archive, whoever changes it. */
export function useArchiveEvents(): void {
  const session = useSession();
  useEffect(() => follow(session), [session]);
}
