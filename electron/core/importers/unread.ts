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
 * What no importer reads. A picture is none of an article's own: it lies beside the notes and pages that show it.
 *
 * @throws unreadable where it is no picture
 */
export async function* unread(source: Source): AsyncGenerator<readonly Entry[]> {
  if (pictureType(source.head) === null) {
    throw new ArchiveError(
      'unreadable',
      isJson(source)
        ? 'It is JSON of a program that Pressmark does not know.'
        : 'Pressmark cannot read this kind of file.',
    );
  }
  const prepare = () => {
    throw new NoArticle('It is a picture.');
  };
  yield [{ kind: 'clip', source: source.path, bytes: 0, prepare }];
}
