/**
 * The part of the DOM that reading a page needs. Core is typed without the browser's library on purpose
 * (nothing here may reach for `window`), so the shape of linkedom's nodes is written down once, here.
 */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly lastChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly previousSibling: DomNode | null;
  textContent: string | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly children: Iterable<DomElement>;
  readonly childElementCount: number;
  innerHTML: string;
  readonly outerHTML: string;
  getAttributeNames(): readonly string[];
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  contains(node: DomNode): boolean;
  appendChild(node: DomNode): DomNode;
  insertBefore(node: DomNode, before: DomNode | null): DomNode;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  readonly firstChild: DomNode | null;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Elements whose content is never prose. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'textarea',
  'select',
]);

/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const isElement = (node: DomNode | null): node is DomElement => node?.nodeType === 1;
export const isText = (node: DomNode | null): boolean => node?.nodeType === 3;
export const isSilent = (element: DomElement): boolean => silent.has(element.localName);
export const isBlock = (element: DomElement): boolean => blocks.has(element.localName);

/** Every run of white space, no-break spaces too, as one space; zero-width marks gone; ends trimmed. */
export function squeeze(text: string): string {
  // Most text is plain: it is copied only where there is something to change.
  const bare = /[\u200b\u2060\ufeff\u00ad]/.test(text)
    ? text.replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    : text;
  return squeezeInner(bare).trim();
}

const squeezeInner = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** The node that follows in document order without going below `node`, or null at the end of `root`. */
export function after(node: DomNode, root: DomNode): DomNode | null {
  for (let at: DomNode | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/**
 * The text below a node that a person would see, on one line: scripts and styles left out, blocks and breaks as spaces.
 *
 * @param enough stop after so many characters: for asking whether an element's text is short without reading a whole page
 */
export function visibleText(root: DomNode, enough = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  let node: DomNode | null = root;
  while (node && length <= enough) {
    let down: DomNode | null = null;
    if (isElement(node)) {
      if (!isSilent(node)) down = node.firstChild;
      if (isBlock(node) || node.localName === 'br') parts.push(' ');
    } else if (isText(node)) {
      const text = squeezeInner(node.textContent ?? '');
      length += text.length;
      parts.push(text);
    }
    const next: DomNode | null = down ?? after(node, root);
    if (next && !down && isElement(node.parentNode) && next.parentNode !== node.parentNode)
      parts.push(blockGap(node, next));
    node = next;
  }
  return squeeze(parts.join(''));
}

/** A space where leaving `node` for `next` closes a block on the way up. */
function blockGap(node: DomNode, next: DomNode): string {
  for (let up = node.parentNode; up && up !== next.parentNode; up = up.parentNode)
    if (isBlock(up)) return ' ';
  return '';
}

/** An attribute's value trimmed, or null where it is missing or empty. */
export function attribute(element: DomElement | null, name: string): string | null {
  const value = element?.getAttribute(name);
  return value ? squeeze(value) || null : null;
}

const labelNames = ['class', 'id', 'data-testid', 'data-component', 'data-gu-name', 'data-qa', 'data-type'];

/** An element's class, id and test names as words in lower case parted by single hyphens, with one at each end: "-related-stories-". */
export function labels(element: DomElement): string {
  let names = '';
  for (const name of labelNames) {
    const value = element.getAttribute(name);
    if (value) names += ` ${value}`;
  }
  if (names === '') return '--';
  return `-${names
    .slice(1)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\d]+/gu, '-')
    .toLowerCase()}-`;
}
