import { type DomElement, isBlock } from '../../capture/html/dom.ts';
import { childrenOf, pictureOf, seen } from '../story/body.ts';

/** What is in code, where nothing is marked up: its words by lines, and of a picture what it is called. */
export function codeText(element: DomElement): string {
  let text = '';
  for (const node of childrenOf(element)) {
    const it = seen(node);
    if (it === null) continue;
    if (typeof it === 'string') text += it;
    else if (it.localName === 'br') text += '\n';
    else if (it.localName === 'img') text += ` ${pictureOf(it).description} `;
    else text += isBlock(it) ? `\n${codeText(it)}\n` : codeText(it);
  }
  return text;
}
