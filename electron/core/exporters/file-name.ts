import { hash } from 'node:crypto';
import { isArticleId } from '../articles/article-id.ts';

/** Bytes of UTF-8: file systems allow 255 for a name; room is left for a number, an extension and a sync program's suffix. */
const longest = 120;

/** Names that Windows keeps for devices, whatever follows a dot (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Not allowed on Windows, or a link in Obsidian (`#^[]|`), or invisible: controls, formats, private and unpaired characters. */
const forbidden = /[<>:"/\\|?*#^[\]]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/**
 * A name for a file that every platform takes, made from a text; without an extension.
 *
 * @param fallback what to call it where nothing of the text is left
 */
export function fileName(text: string, fallback: string): string {
  const plain = text.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ');
  const name = shorten(trim(plain));
  if (name === '') return fallback;
  return reserved.test(name) ? `_${name}` : name;
}

/** Windows drops dots and spaces at the end; a dot at the start hides a file elsewhere. */
const trim = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/g, '');

/** Cuts between whole characters as a person sees them, so no accent loses its letter. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name;
  let short = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > longest) break;
    short += segment;
  }
  return trim(short);
}

/**
 * What an article's own page is called, without an extension: its id. An archive that another program made, or that was tampered with,
 * may have a path in the id's place.
 */
export const pageName = (id: string): string =>
  isArticleId(id) ? id : `article-${hash('sha256', id, 'hex').slice(0, 24)}`;
