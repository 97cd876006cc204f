/**
 * Puts each table into a box of its own that scrolls sideways, by keys too.
 *
 * @param still on paper nothing scrolls
 */
export function boxTables(story: ParentNode, className: string, label: string, still = false): void {
  for (const table of story.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = document.createElement('div');
    box.className = className;
    box.dataset.table = '';
    if (!still) {
      box.tabIndex = 0;
      box.setAttribute('role', 'region');
      box.setAttribute('aria-label', table.caption?.textContent.trim() || label);
    }
    table.replaceWith(box);
    box.append(table);
  }
}
