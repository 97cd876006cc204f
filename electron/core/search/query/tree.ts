import type { Column } from '../indexing/schema.ts';

/** The headline and the first 60 words of the body. */
export const lead = 'lead';

/** How the words must be written where they stand: just so, or with some, only or no capitals. */
export type Form = 'exact' | 'caps' | 'allcaps' | 'nocaps';

/** Words to look for: one word, or several in a row; `column` null is all of them. */
export interface TextLeaf {
  readonly kind: 'text';
  readonly column: Column | typeof lead | null;
  /** As typed, from the first word's first letter to the last one's last. */
  readonly text: string;
  /** Quoted, or several words joined by signs (`twenty-one`). A phrase is never passed over as a stop word. */
  readonly phrase: boolean;
  /** The last word may go on. */
  readonly prefix: boolean;
  /** `text` is a pattern of one word: `*` stands for any letters, `?` for one. */
  readonly wild?: true;
  /** So many letters of the one word may be other, missing, too many or changed about. */
  readonly fuzzy?: 1 | 2;
  readonly form?: Form;
  /** It must stand so many times in one article, two or more. */
  readonly least?: number;
  /** Counts so many times as much in the order of relevance, 2 to 10. */
  readonly boost?: number;
}

/**
 * Words that stand near each other in one field. Each operand is a choice of words or phrases, all of one column.
 *
 * - `near`: at most `distance` words on, in any order, 1 being the next word
 * - `before`: the same, the first operand first
 * - `sentence`, `paragraph`: within one, in any order; `distance` is 0
 */
export interface NearNode {
  readonly kind: 'near';
  readonly mode: 'near' | 'before' | 'sentence' | 'paragraph';
  readonly distance: number;
  readonly operands: readonly (readonly TextLeaf[])[];
}

/** Articles with a tag or one below it. */
export interface TagLeaf {
  readonly kind: 'tag';
  readonly path: string;
}

/** Articles in the collections of a path, or of the end of one where it does not begin with a slash, and in those within them. */
export interface CollectionLeaf {
  readonly kind: 'collection';
  readonly path: string;
}

export interface LanguageLeaf {
  readonly kind: 'language';
  readonly language: string;
}

/** Seconds since 1970: `from` on, and before `to`; null is open. */
export interface TimeLeaf {
  readonly kind: 'time';
  readonly from: number | null;
  readonly to: number | null;
}

/** When an article came into the archive, as in `TimeLeaf`. */
export interface AddedLeaf {
  readonly kind: 'added';
  readonly from: number | null;
  readonly to: number | null;
}

/** `edited`: corrected by the person; `corrected`: by the newsroom; `duplicate`: another article out of the trash has nearly its text. */
export const states = ['unread', 'read', 'starred', 'trashed', 'edited', 'corrected', 'duplicate'] as const;
export interface StateLeaf {
  readonly kind: 'state';
  readonly state: (typeof states)[number];
}

export const parts = ['image', 'url', 'tag', 'note', 'highlight', 'author', 'dateline'] as const;
export interface HasLeaf {
  readonly kind: 'has';
  readonly part: (typeof parts)[number];
}

/** Articles whose address begins so, in the form of `articles/url-key.ts`. */
export interface UrlLeaf {
  readonly kind: 'url';
  readonly key: string;
}

/** So many words, both numbers among them; null is open. */
export interface LengthLeaf {
  readonly kind: 'length';
  readonly from: number | null;
  readonly to: number | null;
}

export type Leaf =
  | TextLeaf
  | LengthLeaf
  | TagLeaf
  | CollectionLeaf
  | LanguageLeaf
  | TimeLeaf
  | AddedLeaf
  | StateLeaf
  | HasLeaf
  | UrlLeaf;

/** A query understood. `and` and `or` have two nodes or more, none of their own kind; nothing is negated twice. */
export type QueryNode =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode }
  | NearNode
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
  if (node.kind === 'near') return node.operands.flat();
  return node.kind === 'not' || node.kind === 'everything' ? [] : [node];
}

/** Every leaf, negated or not. */
export function allLeaves(node: QueryNode): readonly Leaf[] {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(allLeaves);
  if (node.kind === 'not') return allLeaves(node.node);
  if (node.kind === 'near') return node.operands.flat();
  return node.kind === 'everything' ? [] : [node];
}

/** How often a word stands, and how much it counts, says nothing of one place. */
export const inNear = ({ least: _, boost: __, ...leaf }: TextLeaf): TextLeaf => leaf;

/** The same tree with each leaf of words changed. */
export function mapText(node: QueryNode, change: (leaf: TextLeaf) => TextLeaf): QueryNode {
  switch (node.kind) {
    case 'and':
    case 'or':
      return { kind: node.kind, nodes: node.nodes.map((inner) => mapText(inner, change)) };
    case 'not':
      return { kind: 'not', node: mapText(node.node, change) };
    case 'near':
      return { ...node, operands: node.operands.map((leaves) => leaves.map((leaf) => inNear(change(leaf)))) };
    case 'text':
      return change(node);
    default:
      return node;
  }
}
