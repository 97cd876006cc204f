/** Moves the focus along the page of all highlights; false where it is not shown. */
export function stepHighlight(by: number): boolean {
  const lines = [...document.querySelectorAll<HTMLElement>('#highlight-list > li > button')];
  if (lines.length === 0) return false;
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  lines[Math.max(0, Math.min(lines.length - 1, at + by))]?.focus();
  return true;
}
