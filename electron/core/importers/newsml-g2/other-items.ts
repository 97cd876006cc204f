import { ArchiveError } from '../../../contract/errors.ts';
import { attributeOf, within, wordsAt, wordsOf, type XmlElement } from '../xml/element.ts';

const shown = 10;

/**
 * Says of an item that is no story what it is, and to what it refers.
 *
 * @throws unreadable always
 */
export function refuseOtherItem(item: XmlElement): never {
  const headline = wordsAt(item, 'contentMeta/headline') ?? wordsAt(item, 'itemMeta/title');
  const name = headline ? ` “${headline}”` : '';
  if (item.name !== 'packageItem') {
    throw new ArchiveError('unreadable', `It is a ${item.name.replace('Item', '')} item${name}, no story.`);
  }
  const references = within(item, 'itemRef').map((reference) => {
    const title = within(reference, 'headline')[0] ?? within(reference, 'title')[0] ?? null;
    const target = attributeOf(reference, 'residref') ?? attributeOf(reference, 'href') ?? '?';
    const words = wordsOf(title);
    return words ? `“${words}” (${target})` : target;
  });
  const more = references.length > shown ? ` and ${references.length - shown} more` : '';
  throw new ArchiveError(
    'unreadable',
    `It is a package${name}, no story. It refers to ${references.slice(0, shown).join(', ') || 'nothing'}${more}.`,
  );
}
