import type { View } from './view.ts';
import type { Workspace } from './workspace.ts';

/** What of the window its address tells: enough to come back to. */
export type Place = Pick<Workspace, 'view' | 'text' | 'openId'>;

const plainViews = ['unread', 'starred', 'trash', 'today', 'highlights'] as const;

/** A place as the part of an address behind `#`: `v` the view, `q` what is searched for, `a` the open article. Empty for the beginning. */
export function addressOf({ view, text, openId }: Place): string {
  const parts = new URLSearchParams();
  if ('path' in view) parts.set(view.kind, view.path);
  else if (view.kind !== 'all') parts.set('v', view.kind);
  if (text.trim() !== '') parts.set('q', text.trim());
  if (openId !== null) parts.set('a', openId);
  const written = parts.toString();
  return written === '' ? '' : `#${written}`;
}

/** Reads an address of any origin: what it does not understand is left out. */
export function placeAt(hash: string): Place {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const tag = parts.get('tag');
  const collection = parts.get('collection');
  const plain = plainViews.find((kind) => kind === parts.get('v'));
  const view: View = tag
    ? { kind: 'tag', path: tag }
    : collection
      ? { kind: 'collection', path: collection }
      : { kind: plain ?? 'all' };
  return { view, text: parts.get('q') ?? '', openId: parts.get('a') || null };
}
