import { ArchiveError } from '../../contract/errors.ts';
import { pictureType } from '../capture/pictures/picture-type.ts';
import type { Entry } from './importer.ts';
import { NoArticle } from './no-article.ts';
import type { Source } from './source/source.ts';

/** JSON by its name and by how it begins: text, but of a program and for none to read. */
export const isJson = ({ name, head }: Pick<Source, 'name' | 'head'>): boolean =>
  /\.(?:json|canvas)$/i.test(name) &&
  /^\ufeff?\s*(?:\{\s*["}]|\[\s*["{[\]])/.test(Buffer.from(head.subarray(0, 1000)).toString('utf8'));

/**
 * What no importer reads. A picture that lies in a folder belongs to the notes and pages that show it.
 *
 * @param isNamed whether a person named just this file, and is to hear that it is not archived
 * @throws unreadable where it is no such picture
 */
export async function* unread(source: Source, isNamed: boolean): AsyncGenerator<readonly Entry[]> {
  const isPicture = pictureType(source.head) !== null;
  if (isNamed || !isPicture) throw new ArchiveError('unreadable', whyNot(source, isPicture));
  const prepare = () => {
    throw new NoArticle('It is a picture.');
  };
  yield [{ kind: 'clip', source: source.path, bytes: 0, prepare }];
}

function whyNot(source: Source, isPicture: boolean): string {
  if (isPicture) return 'It is a picture, and by itself no article.';
  return isJson(source)
    ? 'It is JSON of a program that Pressmark does not know.'
    : 'Pressmark cannot read this kind of file.';
}
