import { useEffect, useRef } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { useChanges } from '../../data/changes.ts';
import { useWorkspace } from '../../data/session.tsx';

/** Passing by with `j` is not reading; staying is. */
const dwellMs = 900;

/** Marks the open article read, once each time it is opened: one marked unread by hand stays so. */
export function useMarkRead(article: Article | undefined): void {
  const changes = useChanges();
  const pane = useWorkspace(({ pane }) => pane);
  const seen = useRef<string | null>(null);
  const id = article?.id ?? null;
  const unread = article !== undefined && !article.read && article.trashedAt === null;
  useEffect(() => {
    if (id === null || seen.current === id) return;
    const timer = setTimeout(
      () => {
        seen.current = id;
        if (unread) void changes.markSeen(id);
      },
      pane === 'reader' ? 0 : dwellMs,
    );
    return () => clearTimeout(timer);
  }, [id, unread, pane, changes]);
}
