/** What tells tags apart. */
export const tagKey = (path: string): string => path.toLowerCase();

/** A tag's path or key with those of its parents, the outermost first: `a/b/c` gives `a`, `a/b`, `a/b/c`. */
export function withParents(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
