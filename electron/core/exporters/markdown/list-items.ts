import type { DomElement, DomNode } from '../../capture/html/dom.ts';
import { childrenOf, seen } from '../story/body.ts';

/**
 * What the items of a list hold. Many editors write a nested list beside the item that it belongs to, and there are words that stand
 * in no item: none of it may be lost.
 */
export function listItems(list: DomElement): readonly (readonly DomNode[])[] {
  const items: DomNode[][] = [];
  let goesOn = false;
  for (const node of childrenOf(list)) {
    const it = seen(node);
    if (it === null || (typeof it === 'string' && it.trim() === '')) continue;
    const name = typeof it === 'string' ? null : it.localName;
    const last = items.at(-1);
    const isNested = name === 'ul' || name === 'ol';
    if (name === 'li') items.push([...childrenOf(node)]);
    else if (last && (isNested || (goesOn && name !== 'p'))) last.push(node);
    else items.push([node]);
    goesOn = name !== 'li' && name !== 'p' && !isNested;
  }
  return items;
}
