import type { DragEvent } from 'react';
import type { Hit, SearchOutput } from '../../../electron/contract/search.ts';
import type { Session } from '../../data/session.tsx';
import type { Chosen } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { longDate } from '../../lib/dates.ts';
import { beginDrag } from '../../parts/begin-drag.ts';
import { carriedOut } from '../../parts/carried.ts';

/**
 * Takes articles up: for what takes articles here, and with their headlines and addresses for other programs. With Alt held, on the
 * desktop, as files for other programs alone.
 *
 * @param under the row under the pointer
 */
export function dragArticles(session: Session, event: DragEvent, of: Chosen, under: Hit | undefined): void {
  if (event.altKey && session.shell.desktop && 'ids' in of) {
    // The platform's own drag goes on in its place.
    event.preventDefault();
    dragFiles(session, of.ids);
    return;
  }
  const dragged = { kind: 'articles', of, headline: under?.headline ?? null } as const;
  beginDrag(session, event, dragged, carriedOut(hitsOf(session, of, under), longDate));
}

/** So many at most are told to other programs. */
const mostCarried = 200;

/** Those of what is dragged whose rows are here; of what was never named, the one under the pointer. */
function hitsOf({ queries }: Session, of: Chosen, under: Hit | undefined): readonly Hit[] {
  if (!('ids' in of)) return under ? [under] : [];
  const pages = queries.getQueriesData<SearchOutput>({ queryKey: ['search'] });
  const here = new Map(pages.flatMap(([, page]) => page?.hits ?? []).map((hit) => [hit.id, hit] as const));
  return of.ids.slice(0, mostCarried).flatMap((id) => here.get(id) ?? []);
}

/** So many at most are dragged as files. */
const mostFiles = 100;

/** Drags articles as files for other programs. None of them is for this window, which would archive it. */
function dragFiles({ shell, workspace, notices }: Session, ids: readonly string[]): void {
  if (ids.length > mostFiles) {
    notices.say(t('list.tooManyFiles', { most: mostFiles }));
    return;
  }
  workspace.set({ draggingOut: true });
  const over = new AbortController();
  const end = () => {
    over.abort();
    workspace.set({ draggingOut: false });
  };
  // While the platform drags, the window is told of no pointer.
  const moved = ({ buttons }: globalThis.PointerEvent) => buttons === 0 && end();
  window.addEventListener('pointermove', moved, { signal: over.signal, capture: true });
  window.addEventListener('pointerdown', end, { signal: over.signal, capture: true });
  shell.dragOut(ids).then(
    (count) => count > 0 && notices.say(t('list.notDragged', { count })),
    (error: unknown) => {
      end();
      notices.fail(error);
    },
  );
}
