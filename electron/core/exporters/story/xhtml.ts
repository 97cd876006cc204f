import type { Article } from '../../../contract/article.ts';
import type { DomElement, DomNode } from '../../capture/html/dom.ts';
import type { PictureAddress } from '../exporter.ts';
import { bodyOf, childrenOf, isInLink, linkOf, paragraphsOf, pictureOf, seen } from './body.ts';
import { escapeXml } from './escape.ts';

const kept = new Set(
  (
    'p h2 h3 h4 ul ol li blockquote q cite em strong b i figure figcaption table thead tbody tr th td caption sub sup code pre abbr ' +
    'time a'
  ).split(' '),
);

/**
 * An article's body as XHTML that is HTML too. Only elements of a text are written, and of their attributes only links to the web,
 * language, direction and spans of cells: whatever is stored, nothing of it can run or load anything.
 */
export function storyXhtml(article: Article, picture: PictureAddress): string {
  const body = bodyOf(article);
  if (body) return [...childrenOf(body)].map((node) => render(node, picture)).join('');
  return paragraphsOf(article)
    .map((paragraph) => `<p>${escapeXml(paragraph).replaceAll('\n', '<br/>')}</p>\n`)
    .join('');
}

function render(node: DomNode, picture: PictureAddress): string {
  const it = seen(node);
  if (it === null) return '';
  return typeof it === 'string' ? escapeXml(it) : renderElement(it, picture);
}

function renderElement(element: DomElement, picture: PictureAddress): string {
  const { localName } = element;
  if (localName === 'br' || localName === 'hr') return `<${localName}/>`;
  if (localName === 'img') return renderPicture(element, picture);
  const inner = [...childrenOf(element)].map((node) => render(node, picture)).join('');
  const name = /^h[156]$/.test(localName) ? 'h2' : localName;
  if (!kept.has(name)) return inner;
  const href = name === 'a' && !isInLink(element) ? linkOf(element) : null;
  if (name === 'a' && href === null) return inner;
  const attributes = href === null ? attributesOf(element) : ` href="${escapeXml(href)}"`;
  return `<${name}${attributes}>${inner}</${name}>`;
}

/** A picture that was not kept is told of by its description, a link where none is round it, and nothing is loaded. */
function renderPicture(element: DomElement, picture: PictureAddress): string {
  const { sha256, address, description } = pictureOf(element);
  const own = sha256 === null ? null : picture(sha256);
  const words = escapeXml(description);
  if (own !== null) return `<img src="${escapeXml(own)}" alt="${words}"/>`;
  if (isInLink(element)) return words || 'Picture';
  if (address === null) return words;
  return `<a href="${escapeXml(address)}">${words || 'Picture'}</a>`;
}

function attributesOf(element: DomElement): string {
  const lang = element.getAttribute('lang') ?? '';
  const dir = element.getAttribute('dir') ?? '';
  const spans = ['colspan', 'rowspan'].flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return /^t[hd]$/.test(element.localName) && /^[1-9]\d{0,2}$/.test(value) ? [` ${name}="${value}"`] : [];
  });
  return [
    /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(lang) ? ` lang="${lang}" xml:lang="${lang}"` : '',
    /^(?:ltr|rtl|auto)$/.test(dir) ? ` dir="${dir}"` : '',
    ...spans,
  ].join('');
}
