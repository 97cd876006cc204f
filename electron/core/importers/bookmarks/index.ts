import { decodeBytes } from '../../capture/charset.ts';
import { afterComments } from '../../capture/kind.ts';
import type { Entry, Importer } from '../importer.ts';
import { listedItem } from '../reading-lists/listed.ts';
import { timeFrom } from '../reading-lists/times.ts';
import type { Source } from '../source/source.ts';
import { type Bookmark, readBookmarks } from './read-bookmarks.ts';

/**
 * Bookmarks as browsers and their services export them (Netscape's format): folders as collections, tags, descriptions, dates.
 * Each is stored as an address.
 */
export const bookmarks: Importer = {
  name: 'bookmarks',
  recognises: ({ head }) =>
    /^<!doctype\s+netscape-bookmark-file-1/i.test(
      afterComments(
        Buffer.from(head)
          .toString('latin1')
          .replace(/^[^<]{0,20}/, ''),
      ),
    ),
  async *read(source) {
    const { text } = decodeBytes(await source.bytes(), 'text/html');
    let batch: Entry[] = [];
    for (const bookmark of readBookmarks(text)) {
      batch.push(entryOf(bookmark, source));
      if (batch.length < 500) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  },
};

function entryOf(bookmark: Bookmark, source: Source): Entry {
  const { number, raw, folders, title, description, attributes } = bookmark;
  const where = `${source.path}:${number}`;
  const url = attributes.href ?? '';
  if (!/^https?:/i.test(url.trim())) {
    const reason = `Only web addresses are archived, not “${url.slice(0, 60)}”.`;
    return { kind: 'failed', source: where, reason };
  }
  const savedAt = timeFrom(attributes.add_date);
  const prepare = () =>
    listedItem({
      raw,
      type: 'text/html',
      where,
      url,
      title,
      savedAt,
      listTime: source.modifiedAt,
      tags: (attributes.tags ?? '').split(',').filter((tag) => tag.trim() !== ''),
      collections: folders.length === 0 ? [] : [folders.join('/')],
      read: attributes.toread === '0',
      note: description === '' ? null : description,
    });
  return { kind: 'clip', source: where, bytes: raw.length, prepare };
}
