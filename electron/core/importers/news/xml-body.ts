import { isXmlElement, rawText, within, type XmlElement, type XmlNode } from '../xml/element.ts';
import { plainBody } from './plain-body.ts';
import type { StoryBody } from './story-body.ts';

/** What becomes of an element: an element of HTML, `unwrap` (its content stays), `drop`. */
type Fate = string;

/** NITF's elements where HTML has another or none. The rest has HTML's names. */
const fates: Readonly<Record<string, Fate>> = {
  hl1: 'h2',
  hl2: 'h3',
  hedline: 'unwrap',
  bq: 'blockquote',
  lang: 'unwrap',
  note: 'blockquote',
  media: 'figure',
  'media-caption': 'figcaption',
  'media-producer': 'figcaption',
  'media-metadata': 'drop',
  'media-object': 'drop',
  'nitf-table-metadata': 'drop',
  'nitf-col': 'drop',
  script: 'drop',
  style: 'drop',
  head: 'drop',
};

/**
 * The content of an element as HTML: XHTML as it is, NITF's elements as those of HTML that mean the same, whatever namespace they are
 * in. To be sanitized.
 */
export function htmlOf(element: XmlElement | null): string {
  return element ? element.children.map(nodeHtml).join('') : '';
}

function nodeHtml(node: XmlNode): string {
  if (!isXmlElement(node)) return escapeHtml(node);
  const name = node.name.toLowerCase();
  const fate = fates[name] ?? name;
  if (fate === 'drop') return '';
  if (name === 'media-reference') return image(node);
  if (name === 'q' || name === 'num' || fate === 'unwrap') return inlineOf(name, htmlOf(node));
  if (name === 'br' || name === 'hr') return `<${name}>`;
  if (name === 'img') return image(node);
  return `<${fate}${attributes(node)}>${htmlOf(node)}</${fate}>`;
}

const inlineOf = (name: string, html: string): string => (name === 'q' ? `<q>${html}</q>` : html);

function image(node: XmlElement): string {
  const { attributes: all } = node;
  const source = all.get('source') ?? all.get('src') ?? '';
  const type = all.get('mime-type') ?? '';
  if (!/^(?:https?|data):/i.test(source) || (type !== '' && !type.startsWith('image'))) return '';
  return `<img src="${escapeHtml(source)}" alt="${escapeHtml(all.get('alternate-text') ?? all.get('alt') ?? '')}">`;
}

const kept = ['href', 'colspan', 'rowspan', 'datetime'];

function attributes(node: XmlElement): string {
  return kept
    .flatMap((name) => {
      const value = node.attributes.get(name);
      return value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`];
    })
    .join('');
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * What an element has of a story's text. One whose lines are broken by hand within a single paragraph, as wires are put into XML by
 * machines, is read as the plain text it is.
 */
export function bodyOfElement(element: XmlElement | null): StoryBody {
  if (!element) return { kind: 'none' };
  const text = rawText(element);
  if (text.trim() === '' && within(element, 'img').length === 0) return { kind: 'none' };
  const isPlain =
    within(element, 'p').length <= 1 && !blocks.some((name) => within(element, name).length > 0);
  return isPlain && hasTwoLines(text)
    ? { kind: 'text', text: plainBody(text) }
    : { kind: 'html', html: htmlOf(element) };
}

/** Whether two lines with words stand one below the other. */
function hasTwoLines(text: string): boolean {
  const isWritten = text.split('\n').map((line) => line.trim() !== '');
  return isWritten.some((written, at) => written && isWritten[at + 1] === true);
}

const blocks = ['table', 'ul', 'ol', 'br', 'div', 'media', 'h1', 'h2', 'h3', 'hl2', 'blockquote', 'pre'];
