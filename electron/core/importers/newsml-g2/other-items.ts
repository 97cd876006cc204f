import { referencesTo } from '../news/references.ts';
import { NoArticle } from '../no-article.ts';
import { attributeOf, within, wordsAt, wordsOf, type XmlElement } from '../xml/element.ts';

/**
 * Says of an item that is no story what it is, and to what it refers.
 *
 * @throws NoArticle always
 */
export function refuseOtherItem(item: XmlElement): never {
  const headline = wordsAt(item, 'contentMeta/headline') ?? wordsAt(item, 'itemMeta/title');
  const name = headline ? ` “${headline}”` : '';
  if (item.name !== 'packageItem') {
    throw new NoArticle(`It is a ${item.name.replace('Item', '')} item${name}, no story.`);
  }
  const references = within(item, 'itemRef').map((reference) => {
    const title = within(reference, 'headline')[0] ?? within(reference, 'title')[0] ?? null;
    const target = attributeOf(reference, 'residref') ?? attributeOf(reference, 'href') ?? '?';
    const words = wordsOf(title);
    return words ? `“${words}” (${target})` : target;
  });
  throw new NoArticle(referencesTo(headline, references));
}
