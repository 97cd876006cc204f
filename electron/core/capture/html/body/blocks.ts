import {
  after,
  type DomElement,
  type DomNode,
  isBlock,
  isElement,
  isSilent,
  isText,
  visibleText,
} from '../dom.ts';
import type { Unit } from './units.ts';

/**
 * A unit as plain text: none for a picture, one for a paragraph, several for a quote of several paragraphs.
 * List items, table rows and lines parted by breaks are lines of one block; captions stay with their pictures.
 */
export function textBlocks({ element }: Pick<Unit, 'element'>): string[] {
  const blocks = [...blocksOf(element)].map((block) => block.trim());
  return blocks.filter((block) => block !== '');
}

function blocksOf(element: DomElement): Iterable<string> {
  switch (element.localName) {
    case 'figure':
      return [...element.querySelectorAll('table, blockquote')].flatMap((inner) =>
        textBlocks({ element: inner }),
      );
    case 'ul':
    case 'ol':
    case 'dl':
      return [
        [...element.querySelectorAll('li, dt, dd')]
          .map(itemText)
          .filter((item) => item !== '')
          .join('\n'),
      ];
    case 'table':
      return [
        [...element.querySelectorAll('tr')]
          .map(rowText)
          .filter((row) => row !== '')
          .join('\n'),
      ];
    case 'blockquote':
      return element.querySelectorAll('p')[Symbol.iterator]().next().done
        ? [lines(element)]
        : lines(element).split('\n');
    case 'pre':
      return [(element.textContent ?? '').replace(/(?<!\s)\s+$/gm, '')];
    default:
      return [lines(element)];
  }
}

/** An item without the lists in it, whose items are lines themselves. */
function itemText(item: DomElement): string {
  const inner = new Set(['ul', 'ol', 'dl']);
  return lines(item, (element) => inner.has(element.localName))
    .replace(/\n+/g, ' ')
    .trim();
}

const rowText = (row: DomElement): string =>
  [...row.children]
    .map((cell) => visibleText(cell))
    .filter((cell) => cell !== '')
    .join(' | ');

/** Who said a quote, on a line below it. */
const isAttribution = (node: DomElement): boolean =>
  node.localName === 'cite' && node.parentNode?.localName === 'blockquote';

/** Whether a block ends between two nodes that follow each other. */
function leavesBlock(node: DomNode, next: DomNode): boolean {
  for (let up: DomNode | null = node; up && up.parentNode !== next.parentNode; up = up.parentNode)
    if (isElement(up.parentNode) && isBlock(up.parentNode)) return true;
  return isElement(node) && isBlock(node);
}

/** The text with its line breaks kept, but for elements that `isLeftOut` names. */
function lines(root: DomElement, isLeftOut: (element: DomElement) => boolean = () => false): string {
  const out: string[] = [];
  let node: DomNode | null = root.firstChild;
  while (node) {
    let down: DomNode | null = null;
    if (isElement(node)) {
      if (node.localName === 'br' || isBlock(node) || isAttribution(node)) out.push('\n');
      if (!isSilent(node) && !isLeftOut(node)) down = node.firstChild;
    } else if (isText(node)) out.push((node.textContent ?? '').replace(/\s+/g, ' '));
    const next: DomNode | null = down ?? after(node, root);
    if (!down && next && leavesBlock(node, next)) out.push('\n');
    node = next;
  }
  return out
    .join('')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/ *\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ');
}
