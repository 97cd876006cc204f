export interface DatelineParts {
  readonly before: string;
  readonly place: string;
  readonly after: string;
}

/** The first paragraph parted round the place of its dateline; null where it does not begin with it. */
export function splitDateline(
  paragraph: string,
  dateline: string | null,
  place: string | null,
): DatelineParts | null {
  if (!dateline || !place || !paragraph.trimStart().startsWith(dateline)) return null;
  const at = paragraph.indexOf(place);
  if (at < 0 || at > dateline.length) return null;
  return { before: paragraph.slice(0, at), place, after: paragraph.slice(at + place.length) };
}

/**
 * Sets the place of the dateline apart in a story's nodes, as `splitDateline` does in its words.
 * An inline tag may stand between the place and the rest, so only the text that holds the place is looked at.
 */
export function markDateline(
  story: DocumentFragment,
  dateline: string | null,
  place: string | null,
  name: string,
): void {
  const first = [...story.querySelectorAll('p')].find(({ textContent }) => textContent.trim() !== '');
  if (!first || !splitDateline(first.textContent, dateline, place) || !place) return;
  const walker = document.createTreeWalker(first, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(place) ?? -1;
    if (at < 0 || !(node instanceof Text)) continue;
    const found = node.splitText(at);
    found.splitText(place.length);
    const mark = document.createElement('span');
    mark.className = name;
    found.replaceWith(mark);
    mark.append(found);
    return;
  }
}
