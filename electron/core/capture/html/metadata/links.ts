import { attribute, type DomDocument } from '../dom.ts';
import { type Candidate, candidates } from './candidate.ts';

/** The canonical link, the language of html, the title, and a lead image linked from the head. */
export function readHead(document: DomDocument): Candidate[] {
  const root = document.documentElement;
  return candidates('meta', [
    ['url', attribute(document.querySelector('link[rel~="canonical"]'), 'href'), 0.92],
    [
      'language',
      attribute(root, 'lang') ?? attribute(root, 'xml:lang') ?? attribute(document.body, 'lang'),
      0.7,
    ],
    ['headline', document.head.querySelector('title')?.textContent, 0.6],
    ['image', attribute(document.querySelector('link[rel="image_src"]'), 'href'), 0.6],
  ]);
}
