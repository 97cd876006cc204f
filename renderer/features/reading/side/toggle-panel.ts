import { flushSync } from 'react-dom';
import type { PanelName, Workspace } from '../../../data/workspace.ts';
import type { Store } from '../../../lib/store.ts';
import { isInSight, panelOf } from './in-sight.ts';

/**
 * Shows a panel or hides it. One that stands below the story, out of sight, is gone to, and hiding it goes back to what was read: where
 * a panel is hidden, nothing else may move.
 */
export function togglePanel(workspace: Store<Workspace>, name: PanelName): void {
  const reader = document.getElementById('reader');
  const there = panelOf(name);
  if (there && isInSight(there)) {
    const { leftAt, openId } = workspace.get();
    flushSync(() => workspace.set({ [name]: false, leftAt: null }));
    if (leftAt?.article === openId) reader?.scrollTo({ top: leftAt.top });
    return;
  }
  flushSync(() => workspace.set({ [name]: true }));
  const panel = panelOf(name);
  if (!panel || isInSight(panel)) return;
  workspace.set(({ leftAt, openId }) => {
    if (leftAt?.article === openId) return {};
    return { leftAt: openId === null || !reader ? null : { article: openId, top: reader.scrollTop } };
  });
  panel.scrollIntoView({ block: 'start' });
}
