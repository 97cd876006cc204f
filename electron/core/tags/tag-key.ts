/** What tells tags apart. */
export const tagKey = (path: string): string => path.toLowerCase();

/** Where a path lies once the tag `from` lies at `to`; null where it is neither that tag nor below it. */
export function movedPath(path: string, from: string, to: string): string | null {
  const [key, top] = [tagKey(path), tagKey(from)];
  if (key !== top && !key.startsWith(`${top}/`)) return null;
  return [to, ...path.split('/').slice(from.split('/').length)].join('/');
}

/** A tag's path or key with those of its parents, the outermost first: `a/b/c` gives `a`, `a/b`, `a/b/c`. */
export function withParents(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
