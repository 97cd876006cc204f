/** Whether a path parted by `/` leads to something below where it is asked: not absolute, no `..`, no drive, no backslash, no NUL. */
export function isInnerPath(path: string): boolean {
  if (path === '' || path.startsWith('/') || /[\\\0]/.test(path) || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every((part) => part !== '..');
}
