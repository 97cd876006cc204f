import { hash } from 'node:crypto';
import { ArchiveError } from '../../contract/errors.ts';
import type { Lifted } from '../articles/lift-pictures.ts';

const shown = /\/blob\/([0-9a-f]{64})/g;

/** The pictures that an HTML shows, each once, in their order. */
const picturesIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(shown)].map(([, sha256 = '']) => sha256)),
];

/**
 * Pictures that lay beside a page are in the archive, but not in its capture: while the page is read again others stand for them, and
 * afterwards those take their places, in their order.
 *
 * @param wanted whether some came along with it
 */
export function createStandIns(wanted: boolean) {
  const names = new Set<string>();
  return {
    onPicture: wanted ? (bytes: Buffer) => void names.add(hash('sha256', bytes)) : null,

    /** @throws unreadable where today's reader shows more or fewer of them */
    replaced({ reading, pictures }: Lifted, htmlBefore: string): Lifted {
      const html = reading.html ?? '';
      const standing = picturesIn(html).filter((name) => names.has(name));
      const own = new Set(picturesIn(html).filter((name) => !names.has(name)));
      const before = picturesIn(htmlBefore).filter((name) => !own.has(name));
      if (standing.length !== before.length) {
        throw new ArchiveError(
          'unreadable',
          `Its pictures came from a folder beside it. Today’s reader shows ${standing.length} of them and not ${before.length}, so it is not known which is which.`,
        );
      }
      if (standing.length === 0) return { reading, pictures };
      const places = new Map(standing.map((name, at) => [name, before[at] ?? name]));
      return {
        reading: { ...reading, html: html.replace(shown, (_, name) => `/blob/${places.get(name) ?? name}`) },
        pictures: pictures.filter(({ blob }) => !names.has(blob.sha256.toString('hex'))),
      };
    },
  };
}
