import { referencesTo } from '../news/references.ts';
import { NoArticle } from '../no-article.ts';
import { attributeOf, within, wordsAt, wordsOf, type XmlElement } from '../xml/element.ts';

/**
 * Says of an item that has no content of its own but only refers to other items what it is, and to what it refers.
 *
 * @throws NoArticle for such an item
 */
export function refusePackage(item: XmlElement): void {
  const references = within(item, 'NewsItemRef');
  if (references.length === 0 || within(item, 'ContentItem').length > 0) return;
  const headline = wordsOf(within(item, 'HeadLine')[0] ?? null) ?? wordsAt(item, 'Identification/NameLabel');
  const targets = references.map((reference) => {
    const words = wordsAt(reference, 'Comment');
    const target = attributeOf(reference, 'NewsItem') ?? '?';
    return words ? `“${words}” (${target})` : target;
  });
  throw new NoArticle(referencesTo(headline, targets));
}
