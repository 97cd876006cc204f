import type { Tag, TagColour } from '../../electron/contract/tag.ts';

export interface TagNode {
  readonly name: string;
  readonly path: string;
  readonly count: number;
  readonly unread: number;
  readonly colour: TagColour | null;
  readonly hidden: boolean;
  readonly children: readonly TagNode[];
}

/** Tags by name, each with those below it. A parent that no article carries itself is made up from its path. */
export function tagTree(tags: readonly Tag[]): readonly TagNode[] {
  interface Growing extends TagNode {
    readonly children: Growing[];
  }
  const roots: Growing[] = [];
  const known = new Map<string, Growing>();
  const grow = (path: string, tag?: Tag): Growing => {
    const key = path.toLowerCase();
    const there = known.get(key);
    if (there) return there;
    const cut = path.lastIndexOf('/');
    const node = {
      name: path.slice(cut + 1),
      path: tag?.path ?? path,
      count: tag?.count ?? 0,
      unread: tag?.unread ?? 0,
      colour: tag?.colour ?? null,
      hidden: tag?.hidden ?? false,
      children: [],
    };
    known.set(key, node);
    (cut < 0 ? roots : grow(path.slice(0, cut)).children).push(node);
    return node;
  };
  const byPath = [...tags].sort((a, b) => a.path.localeCompare(b.path));
  for (const tag of byPath) grow(tag.path, tag);
  return roots;
}
