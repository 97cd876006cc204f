/** Brings words to the middle of what scrolls: their paragraph alone may be taller than the window. */
export function showRange(range: Range, scroll: HTMLElement | null): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (!scroll) return;
  const { top, height } = range.getBoundingClientRect();
  const box = scroll.getBoundingClientRect();
  scroll.scrollBy({ top: top + height / 2 - box.top - box.height / 2 });
}
