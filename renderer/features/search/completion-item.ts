import type { Suggestion, SuggestOutput } from '../../../electron/contract/suggestion.ts';
import { t } from '../../i18n/i18n.ts';

/** A line below the search box that can be chosen. */
export interface CompletionItem {
  readonly id: string;
  readonly label: string;
  readonly kind: Suggestion['kind'] | 'recent' | 'action';
  readonly count: number | null;
  /** What it puts in place of what, if it is a piece of a query. */
  readonly piece: { readonly from: number; readonly to: number; readonly insert: string } | null;
}

/** What the archive has to suggest, as lines. */
export const suggested = ({ from, to, suggestions }: SuggestOutput): readonly CompletionItem[] =>
  suggestions.map(({ insert, label, kind, count }) => ({
    id: `${kind} ${insert}`,
    label,
    kind,
    count,
    piece: { from, to, insert: goesOn(kind, insert) ? insert : `${insert} ` },
  }));

/** After a field and before an operand something is to be typed at once; a word may get a sign, such as `*`. */
const goesOn = (kind: Suggestion['kind'], insert: string): boolean =>
  kind === 'field' || kind === 'word' || (kind === 'operator' && insert.endsWith('('));

/** Where nothing is typed: what was searched for last, and where to read what can be. */
export const beforeTyping = (recent: readonly string[]): readonly CompletionItem[] => [
  ...recent.map((query) => ({
    id: `recent ${query}`,
    label: query,
    kind: 'recent' as const,
    count: null,
    piece: null,
  })),
  ...(recent.length > 0
    ? [{ id: 'forget', label: t('search.forget'), kind: 'action' as const, count: null, piece: null }]
    : []),
  { id: 'help', label: t('commands.search.language'), kind: 'action' as const, count: null, piece: null },
];

/**
 * Whether suggestions are worth showing unasked: words cover the very articles that are found by them, and the first letters of a word
 * are seldom those of a field.
 */
export function worthShowing(items: readonly CompletionItem[]): boolean {
  return items.some(({ kind, piece }) => {
    if (kind === 'field') return piece !== null && piece.to - piece.from >= 3;
    return kind !== 'word' && kind !== 'recent' && kind !== 'action';
  });
}
