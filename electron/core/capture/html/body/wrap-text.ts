import {
  type DomDocument,
  type DomElement,
  type DomNode,
  isBlock,
  isElement,
  isSilent,
  isText,
  squeeze,
} from '../dom.ts';

/** Blocks whose inside is left as it is: their text is theirs. */
const closed = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote figure pre form hr address'.split(' '));

/**
 * Makes paragraphs of running text that stands in no paragraph, and parts paragraphs at double line breaks, as pages
 * from before style sheets need it: afterwards all prose below `root` stands in p, lists, tables, quotes and the like.
 */
export function wrapLooseText(document: DomDocument, root: DomElement): void {
  const waiting: DomElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const parting = element.localName === 'p' && hasDoubleBreak(element);
    if (!parting && closed.has(element.localName) && !(element.localName === 'table' && isLayout(element)))
      continue;
    const parts = partsOf(element);
    if (parts.some((part) => Array.isArray(part))) rebuild(document, element, parts);
    for (const part of parts) if (!Array.isArray(part)) waiting.push(part);
  }
}

/** Runs of inline nodes, and between them the elements to look into. */
type Part = DomNode[] | DomElement;

function partsOf(element: DomElement): Part[] {
  const parts: Part[] = [];
  let run: DomNode[] = [];
  const endRun = (): void => {
    if (run.some((node) => squeeze(node.textContent ?? '') !== '' || hasPicture(node))) parts.push(run);
    run = [];
  };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (isBlock(node) || holdsBlock(node))) {
      endRun();
      parts.push(node);
    } else if (isBreak(node) && isBreak(nextTold(node))) endRun();
    else if (!isElement(node) || !isSilent(node)) run.push(node);
  }
  endRun();
  return parts;
}

function rebuild(document: DomDocument, element: DomElement, parts: readonly Part[]): void {
  const holder = element.localName === 'p' ? document.createElement('div') : element;
  for (const part of parts) {
    if (!Array.isArray(part)) {
      holder.appendChild(part);
      continue;
    }
    const paragraph = document.createElement('p');
    for (const node of part) paragraph.appendChild(node);
    holder.appendChild(paragraph);
  }
  if (holder === element) return;
  element.parentNode?.insertBefore(holder, element);
  element.remove();
}

/** Makes a paragraph of each of its lines. Inline elements that hold a break are taken apart. */
export function partAtBreaks(document: DomDocument, paragraph: DomElement): void {
  unwrapAround(paragraph);
  let line = document.createElement('p');
  for (let node = paragraph.firstChild; node; node = paragraph.firstChild) {
    if (isBreak(node)) {
      node.remove();
      paragraph.parentNode?.insertBefore(line, paragraph);
      line = document.createElement('p');
    } else line.appendChild(node);
  }
  paragraph.parentNode?.insertBefore(line, paragraph);
  paragraph.remove();
}

/** Moves what stands in inline elements with a break in them up to the paragraph. */
function unwrapAround(paragraph: DomElement): void {
  for (let mark = nested(paragraph); mark; mark = nested(paragraph)) {
    const inline = mark.parentNode;
    if (!inline) return;
    while (inline.firstChild) inline.parentNode?.insertBefore(inline.firstChild, inline);
    inline.remove();
  }
}

const nested = (paragraph: DomElement): DomElement | undefined =>
  [...paragraph.querySelectorAll('br')].find((mark) => mark.parentNode !== paragraph);

const isBreak = (node: DomNode | null): boolean => isElement(node) && node.localName === 'br';
const hasPicture = (node: DomNode): boolean =>
  isElement(node) && (node.localName === 'img' || node.querySelector('img') !== null);
const blockSelector = 'p, div, h1, h2, h3, h4, ul, ol, table, blockquote, figure, pre, section, article';
const holdsBlock = (element: DomElement): boolean => element.querySelector(blockSelector) !== null;
/** Whether two breaks follow each other, which part paragraphs on old pages. */
export const hasDoubleBreak = (paragraph: DomElement): boolean =>
  [...paragraph.querySelectorAll('br')].some((mark) => isBreak(nextTold(mark)));

/** The next sibling that is not white space. */
function nextTold(node: DomNode): DomNode | null {
  let next = node.nextSibling;
  while (isText(next) && squeeze(next?.textContent ?? '') === '') next = next?.nextSibling ?? null;
  return next;
}

/** A table that holds the page's parts, as sites had before style sheets, and no data. */
export const isLayout = (table: DomElement): boolean =>
  table.querySelector('table, p, h1, h2, ul, blockquote, center, hr') !== null ||
  [...table.querySelectorAll('td')].some((cell) => (cell.textContent ?? '').length > 400);
