import { createRequire } from 'node:module';
import { boundDepth } from './bound-depth.ts';
import { type DomDocument, type DomElement, type DomNode, isElement, isText, squeeze } from './dom.ts';

/** A parsed page. `warnings` are plain sentences on what had to be cut to parse it. */
export interface Page {
  readonly document: DomDocument;
  readonly warnings: readonly string[];
}

/** Elements that a browser puts into the head when they come before anything visible. */
const ofHead = new Set(['title', 'meta', 'link', 'base', 'style', 'script']);

/**
 * Parses any string as a page. There is always an html element with a head and a body in it, as a browser would make
 * them; the parser alone takes `<p>a<p>b` for two roots. Nothing is run and nothing fetched: linkedom does neither.
 */
export function parsePage(html: string): Page {
  const { html: shallow, bounded } = boundDepth(html.replaceAll('\0', ''));
  const document = normalise(parse(withoutLoneDoctype(shallow)));
  lowerAttributeNames(document);
  const warnings = bounded
    ? ['This page nests elements deeper than 256; deeper ones were unwrapped and only their text was kept.']
    : [];
  return { document, warnings };
}

/** Where a doctype stands before something else than html, as HTML allows, the parser drops all but the first element. */
const withoutLoneDoctype = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : html.replace(/<!doctype[^>]*>/i, '');

/** Required with the first page: it takes 20 MB, and the thread that searches reads pages only to export them. */
const load = createRequire(import.meta.url);

function parse(html: string): DomDocument {
  const { parseHTML } = load('linkedom') as typeof import('linkedom');
  return parseHTML(html).document as unknown as DomDocument;
}

/** HTML does not tell `HREF` from `href`; this parser does. */
function lowerAttributeNames(document: DomDocument): void {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      if (!element.hasAttribute(lower)) element.setAttribute(lower, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
    }
  }
}

function normalise(source: DomDocument): DomDocument {
  const root = source.querySelector('html');
  if (root && only(root, 'head') && only(root, 'body')) return source;
  const target = parse('<!doctype html><html><head></head><body></body></html>');
  const { head, body, documentElement } = target;
  if (root) copyAttributes(root, documentElement);
  let inBody = false;
  for (const node of looseNodes(source, root)) {
    if (isElement(node) ? !ofHead.has(node.localName) : squeeze(node.textContent ?? '') !== '') inBody = true;
    (inBody ? body : head).appendChild(node);
  }
  return target;
}

const only = (root: DomElement, name: string): boolean =>
  [...root.children].filter((child) => child.localName === name).length === 1;

/** What stands at the top: the children of the document, of html, of head and of body, in their order. */
function* looseNodes(source: DomDocument, root: DomElement | null): Generator<DomNode> {
  const top = siblings(source.firstChild);
  if (root && !top.includes(root)) top.push(root);
  for (const node of top) yield* loosen(node);
}

function* loosen(node: DomNode): Generator<DomNode> {
  const shell = isElement(node) && ['html', 'head', 'body'].includes(node.localName);
  if (shell) for (const child of siblings(node.firstChild)) yield* loosen(child);
  else if (isElement(node) || isText(node)) yield node;
}

function siblings(first: DomNode | null): DomNode[] {
  const found: DomNode[] = [];
  for (let node = first; node; node = node.nextSibling) found.push(node);
  return found;
}

function copyAttributes(from: DomElement, to: DomElement): void {
  for (const name of ['lang', 'dir', 'itemtype', 'itemscope']) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}
