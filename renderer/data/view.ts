import { quotedValue } from '../../electron/contract/search.ts';
import { t } from '../i18n/i18n.ts';
import { assertNever } from '../lib/assert-never.ts';
import { asCondition } from '../lib/query-text.ts';

/** What the list is a list of, before anything is searched for. */
export type View =
  | { readonly kind: 'all' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'starred' }
  | { readonly kind: 'trash' }
  /** What came out or came in today. */
  | { readonly kind: 'today' }
  /** Not of articles but of what is marked in them. */
  | { readonly kind: 'highlights' }
  | { readonly kind: 'tag'; readonly path: string }
  /** In the person's order, while nothing is searched for in it. */
  | { readonly kind: 'collection'; readonly path: string };

/** A view in the query language; empty for everything. */
function scope(view: View): string {
  switch (view.kind) {
    case 'all':
    case 'highlights':
      return '';
    case 'today':
      return '(date:today OR added:today)';
    case 'unread':
      return 'is:unread';
    case 'starred':
      return 'is:starred';
    case 'trash':
      return 'is:trashed';
    case 'tag':
      return `tag:${quotedValue(view.path)}`;
    case 'collection':
      // Without the slash, others of that name elsewhere would be in it too.
      return `collection:${quotedValue(`/${view.path}`)}`;
    default:
      return assertNever(view);
  }
}

export interface ScopedQuery {
  readonly query: string;
  /** Where the person's own words begin in `query`, in UTF-16 units: what a problem's place is counted from. */
  readonly start: number;
}

/** The person's words within a view. They are put in parentheses where an OR would else let in what is not in the view. */
export function scoped(view: View, text: string): ScopedQuery {
  const words = text.trim();
  const inView = scope(view);
  if (inView === '' || words === '') return { query: inView || words, start: 0 };
  const { text: group, isGroup } = asCondition(words);
  // Nothing follows, so what is not closed may stay so, and is told.
  return { query: `${inView} ${isGroup ? group : words}`, start: inView.length + (isGroup ? 2 : 1) };
}

export function viewName(view: View): string {
  return 'path' in view ? view.path : t(`data.views.${view.kind}`);
}

export const sameView = (a: View, b: View): boolean =>
  a.kind === b.kind && (!('path' in a) || ('path' in b && a.path === b.path));

/** A view whose tag or collection now has another path, or lies below one that has; else the view as it is. */
export function movedView(view: View, kind: 'tag' | 'collection', from: string, to: string): View {
  if (view.kind !== kind || (view.path !== from && !view.path.startsWith(`${from}/`))) return view;
  return { kind, path: to + view.path.slice(from.length) };
}
