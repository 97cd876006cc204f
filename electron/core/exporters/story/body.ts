import type { Article } from '../../../contract/article.ts';
import { type DomElement, type DomNode, isElement, isText } from '../../capture/html/dom.ts';
import { parsePage } from '../../capture/html/page.ts';

/** The body of an article's HTML as a tree; null where it is text only. */
export const bodyOf = (article: Pick<Article, 'html'>): DomElement | null =>
  article.html === null
    ? null
    : parsePage(`<!doctype html><html><head></head><body>${article.html}</body></html>`).document.body;

/** An article's text by paragraphs. */
export const paragraphsOf = ({ text }: Pick<Article, 'text'>): readonly string[] =>
  text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');

/** What is in a node, in order. */
export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

/** A node as a person sees it: an element that may be shown, or a text; what is neither is null. */
export function seen(node: DomNode): DomElement | string | null {
  if (isElement(node)) return dropped.has(node.localName) ? null : node;
  return isText(node) ? (node.textContent ?? '') : null;
}

const dropped = new Set(
  'script style template noscript iframe object embed svg math head textarea select'.split(' '),
);

/** Where a link leads, if a reader may follow it; archived pages lead nowhere else. */
export function linkOf(element: DomElement): string | null {
  const href = element.getAttribute('href')?.trim() ?? '';
  return /^(?:https?:|mailto:)/i.test(href) ? href : null;
}

/** Whether an element stands in a link that a reader may follow: no other link may be in it. */
export function isInLink(element: DomElement): boolean {
  for (let up = element.parentNode; up !== null; up = up.parentNode) {
    if (up.localName === 'a' && linkOf(up) !== null) return true;
  }
  return false;
}

/** What an `img` shows: a picture of the archive by its SHA-256, or where one is that was not kept. */
export function pictureOf(element: DomElement) {
  const src = element.getAttribute('src') ?? '';
  return {
    sha256: /^\/blob\/([0-9a-f]{64})$/.exec(src)?.[1] ?? null,
    address: /^https?:/i.test(src) ? src : null,
    description: (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim(),
  };
}
