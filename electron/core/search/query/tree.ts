import type { Column } from '../indexing/schema.ts';

/** Words to look for: one word, or several in a row; `column` null is all of them. */
export interface TextLeaf {
  readonly kind: 'text';
  readonly column: Column | null;
  /** As typed, from the first word's first letter to the last one's last. */
  readonly text: string;
  /** Quoted, or several words joined by signs (`twenty-one`). A phrase is never passed over as a stop word. */
  readonly phrase: boolean;
  /** The last word may go on. */
  readonly prefix: boolean;
}

/** Articles with a tag or one below it. */
export interface TagLeaf {
  readonly kind: 'tag';
  readonly path: string;
}

export interface LanguageLeaf {
  readonly kind: 'language';
  readonly language: string;
}

/** Seconds since 1970, at the beginning of days in UTC: `from` on, and before `to`; null is open. */
export interface TimeLeaf {
  readonly kind: 'time';
  readonly from: number | null;
  readonly to: number | null;
}

export const states = ['unread', 'read', 'starred', 'trashed'] as const;
export interface StateLeaf {
  readonly kind: 'state';
  readonly state: (typeof states)[number];
}

export type Leaf = TextLeaf | TagLeaf | LanguageLeaf | TimeLeaf | StateLeaf;

/** A query understood. `and` and `or` have two nodes or more, none of their own kind; nothing is negated twice. */
export type QueryNode =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode }
  | Leaf;

/** Joins nodes, null where there are none. */
export function joined(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | null {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  if (flat.length < 2) return flat[0] ?? null;
  return { kind, nodes: flat };
}

export function negated(node: QueryNode): QueryNode {
  return node.kind === 'not' ? node.node : { kind: 'not', node };
}

/** Every leaf that must or may be there, without those that must not. */
export function positiveLeaves(node: QueryNode): readonly Leaf[] {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(positiveLeaves);
  return node.kind === 'not' || node.kind === 'everything' ? [] : [node];
}

/** Every leaf, negated or not. */
export function allLeaves(node: QueryNode): readonly Leaf[] {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(allLeaves);
  if (node.kind === 'not') return allLeaves(node.node);
  return node.kind === 'everything' ? [] : [node];
}
