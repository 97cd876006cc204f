import { hash } from 'node:crypto';
import { pictureType } from './picture-type.ts';

/** A picture that comes with a page. `type` is what its bytes are. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** Pictures by the address that stands for each in a page while it is read. */
export type Pictures = ReadonlyMap<string, Picture>;

/** How many pictures of one page are kept, of how many bytes each. */
export const pictureLimits = { count: 500, bytes: 20 * 1024 * 1024 };

/** No host of this ending will ever be (RFC 6761): such an address goes through reading and cleaning as any other, and leads nowhere. */
const standIn = (bytes: Uint8Array): string =>
  `https://${hash('sha256', bytes).slice(0, 60)}.picture.invalid/`;

const imageStart = /<img\b/gi;
const longestTag = 100_000;

/** The `img` tags of a page, each looked at once: where none is closed, no end is looked for again and again. */
function* imageTags(html: string): Generator<{ readonly tag: string; readonly index: number }> {
  const start = new RegExp(imageStart);
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const end = html.indexOf('>', found.index);
    if (end < 0) return;
    if (end - found.index < longestTag) yield { tag: html.slice(found.index, end + 1), index: found.index };
    start.lastIndex = end + 1;
  }
}

const source = /(\ssrc\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/**
 * Takes the pictures that came with a page: each `img` that `find` knows is given an address that stands for the picture while the page
 * is read.
 *
 * @param find the bytes for what stands in `src` (`page_files/1.jpg`, `cid:1@mail`, entities decoded), null where they did not come along
 */
export async function takePictures(
  html: string,
  find: (address: string) => Promise<Uint8Array | null> | Uint8Array | null,
): Promise<{ readonly html: string; readonly pictures: Pictures }> {
  const pictures = new Map<string, Picture>();
  const known = new Map<string, string | null>();
  const take = async (address: string): Promise<string | null> => {
    if (pictures.size >= pictureLimits.count) return null;
    const bytes = await find(address);
    const type = bytes && bytes.length <= pictureLimits.bytes ? pictureType(bytes) : null;
    if (!bytes || type === null) return null;
    const at = standIn(bytes);
    pictures.set(at, { bytes, type });
    return at;
  };
  const parts: string[] = [];
  let from = 0;
  for (const { tag, index } of imageTags(html)) {
    const [whole, before = '', ...values] = source.exec(tag) ?? [];
    const address = plain(values.find((value) => value !== undefined) ?? '');
    if (whole === undefined || address === '' || address.startsWith('data:')) continue;
    if (!known.has(address)) known.set(address, await take(address));
    const at = known.get(address);
    if (!at) continue;
    parts.push(
      html.slice(from, index),
      tag.replace(whole, () => `${before}"${at}"`),
    );
    from = index + tag.length;
  }
  return { html: parts.join('') + html.slice(from), pictures };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  '#39': "'",
  '#34': '"',
};

const plain = (attribute: string): string =>
  attribute.replace(/&(amp|quot|apos|lt|gt|#39|#34);/g, (_, name: string) => entities[name] ?? '').trim();
