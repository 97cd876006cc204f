import type { TagNode } from '../../data/tag-tree.ts';

/** A line of the tree as it is shown, with what a screen reader needs to know of its place. */
export interface TagLine {
  readonly node: TagNode;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  readonly parent: string | null;
  readonly open: boolean;
}

/** The lines of a tree in which the nodes of `closed` hide what is below them. */
export function visibleTags(
  nodes: readonly TagNode[],
  closed: ReadonlySet<string>,
  level = 1,
  parent: string | null = null,
): readonly TagLine[] {
  return nodes.flatMap((node, i) => {
    const open = node.children.length > 0 && !closed.has(node.path);
    const line: TagLine = { node, level, place: i + 1, siblings: nodes.length, parent, open };
    return open ? [line, ...visibleTags(node.children, closed, level + 1, node.path)] : [line];
  });
}
