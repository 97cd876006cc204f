import { useEffect, useRef } from 'react';
import { useStats } from '../data/queries.ts';
import { useSession } from '../data/session.tsx';
import { useNoteDrafts } from '../data/use-note-drafts.ts';
import { shownBeside } from '../data/workspace.ts';
import { t } from '../i18n/i18n.ts';

/** Where a window comes to an archive in which a note was left half-written, it says so, and leads there. */
export function useHalfWritten(): void {
  const { notices, workspace } = useSession();
  const dir = useStats().data?.dir;
  const drafts = useNoteDrafts();
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (dir === undefined || told.current === dir) return;
    told.current = dir;
    const [last, ...others] = drafts.all();
    if (!last) return;
    notices.say(t('marking.leftHalfWritten', { count: others.length + 1 }), {
      label: t('marking.goThere'),
      run: () => workspace.set({ ...shownBeside(last.article), notes: true }),
    });
  }, [dir, drafts, notices, workspace]);
}
