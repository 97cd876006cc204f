import { type Asides, isAside } from '../asides.ts';
import { attribute, type DomDocument, type DomElement, visibleText } from '../dom.ts';
import { type Candidate, candidates, type MetadataField } from './candidate.ts';

/** schema.org's and Dublin Core's properties by their last part, whatever prefix the page gives them. */
const properties: Readonly<Record<string, readonly [MetadataField, number]>> = {
  headline: ['headline', 0.85],
  author: ['authors', 0.85],
  creator: ['authors', 0.8],
  datepublished: ['publishedAt', 0.88],
  datecreated: ['publishedAt', 0.8],
  created: ['publishedAt', 0.75],
  datemodified: ['modifiedAt', 0.86],
  articlesection: ['section', 0.8],
  image: ['image', 0.7],
};
const prefix = /^(?:schema|dc|dcterms|rnews|http:\/\/schema\.org\/|https:\/\/schema\.org\/)[:]?/i;

/**
 * RDFa Lite (https://www.w3.org/TR/rdfa-lite/) as Drupal and rNews write it: `property="schema:author"`.
 * Properties within what surrounds the story are other stories'.
 */
export function readRdfa(document: DomDocument, asides: Asides): Candidate[] {
  const found: (readonly [MetadataField, string | null, number])[] = [];
  for (const element of document.body.querySelectorAll('[property]')) {
    for (const name of (attribute(element, 'property') ?? '').split(' ')) {
      const property = prefix.test(name) ? properties[name.replace(prefix, '').toLowerCase()] : undefined;
      if (property && !isAside(element, asides)) found.push([property[0], valueIn(element), property[1]]);
    }
  }
  return candidates('meta', found);
}

const valueIn = (element: DomElement): string | null =>
  attribute(element, 'content') ??
  attribute(element, 'datetime') ??
  attribute(element, 'src') ??
  (visibleText(element.querySelector('[property$="name"]') ?? element, 200) || null);
