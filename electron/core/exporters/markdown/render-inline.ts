import { type DomElement, type DomNode, isBlock } from '../../capture/html/dom.ts';
import type { PictureAddress } from '../exporter.ts';
import { childrenOf, isInLink, linkOf, pictureOf, seen } from '../story/body.ts';
import { codeText } from './code-text.ts';
import { escapeMarkdown } from './escape.ts';

const marks: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', cite: '*' };

/**
 * What stands in a line: emphasis, links, code, pictures. A line's break is `\` and a new line.
 *
 * @param begins whether a line begins here, where a number or a dash would be taken for a list
 */
export function renderInline(nodes: Iterable<DomNode>, picture: PictureAddress, begins = true): string {
  let line = '';
  for (const it of joined(nodes)) {
    const isStart = line.trim() === '' ? begins : line.endsWith('\n');
    line += typeof it === 'string' ? escaped(it, isStart) : inlineElement(it, picture, isStart);
  }
  return line;
}

/** A parser may part one text in several: what is escaped depends on what follows. */
function joined(nodes: Iterable<DomNode>): readonly (string | DomElement)[] {
  const parts: (string | DomElement)[] = [];
  for (const node of nodes) {
    const it = seen(node);
    const last = parts.at(-1);
    if (typeof it === 'string' && typeof last === 'string') parts[parts.length - 1] = last + it;
    else if (it !== null) parts.push(it);
  }
  return parts;
}

function escaped(text: string, begins: boolean): string {
  const plain = text.replace(/\s+/g, ' ');
  return begins ? escapeMarkdown(plain) : escapeMarkdown(`.${plain}`).slice(1);
}

function inlineElement(element: DomElement, picture: PictureAddress, begins: boolean): string {
  const { localName } = element;
  if (localName === 'br') return '\\\n';
  if (localName === 'img') return renderPicture(element, picture);
  if (localName === 'code') return code(codeText(element));
  const mark = marks[localName];
  const address = localName === 'a' && !isInLink(element) ? linkOf(element) : null;
  const inner = renderInline(childrenOf(element), picture, begins && mark === undefined && address === null);
  if (mark !== undefined) return around(inner, mark, mark);
  // A power that is written as a digit among others is another number; Markdown has HTML's way alone to say it.
  if (localName === 'sup' || localName === 'sub') return around(inner, `<${localName}>`, `</${localName}>`);
  if (isBlock(element)) return ` ${inner} `;
  return address === null ? inner : around(inner, '[', `](${destination(address)})`);
}

/**
 * A picture of the archive; one that was not kept is a link to where it was, so that nothing is loaded by looking, or the words of the
 * link that it stands in.
 */
function renderPicture(element: DomElement, picture: PictureAddress): string {
  const { sha256, address, description } = pictureOf(element);
  const own = sha256 === null ? null : picture(sha256);
  const words = escapeMarkdown(description);
  if (own !== null) return `![${words}](${destination(own)})`;
  if (isInLink(element)) return words || 'Picture';
  return address === null ? words : `[${words || 'Picture'}](${destination(address)})`;
}

/** Marks do not stand beside a space: `** a**` is no emphasis. */
function around(inner: string, open: string, close: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  return words === '' ? inner : `${before}${open}${words}${close}${after}`;
}

const destination = (address: string): string =>
  address.replace(/[\s<>()\\]/g, (character) =>
    /[()\\]/.test(character) ? `\\${character}` : encodeURIComponent(character),
  );

function code(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '') return '';
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}
