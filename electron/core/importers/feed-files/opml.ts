import { ArchiveError } from '../../../contract/errors.ts';
import type { Entry, Importer } from '../importer.ts';
import { listedItem, webAddress } from '../reading-lists/listed.ts';
import { timeFrom } from '../reading-lists/times.ts';
import type { Source } from '../source/source.ts';
import { firstAt, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { xmlRoot } from '../xml/xml-root.ts';

const isAFeed = 'It is a feed and no article: choose the file in Feeds, which subscribes to what it lists.';

interface Found {
  readonly outline: XmlElement;
  readonly folders: readonly string[];
}

/**
 * OPML (http://opml.org/spec2.opml): what it links to is an article's address, in collections as its outlines lie in each other; the
 * feeds that it lists are no articles, and each is told with what to do.
 */
export const opml: Importer = {
  name: 'opml',
  recognises: ({ head }) => xmlRoot(head)?.name.toLowerCase() === 'opml',
  async *read(source) {
    const { root } = parseXml(await source.bytes());
    const found: Found[] = [];
    gather(firstAt(root, 'body') ?? root, [], found);
    if (found.length === 0)
      throw new ArchiveError('unreadable', 'The OPML lists neither feeds nor addresses.');
    yield found.map((each, at) => entryOf(each, `${source.path}:${at + 1}`, source));
  },
};

function gather(parent: XmlElement, folders: readonly string[], found: Found[]): void {
  for (const outline of parent.children) {
    if (typeof outline === 'string' || outline.name !== 'outline') continue;
    if (said(outline, 'xmlUrl') !== '' || said(outline, 'url') !== '') found.push({ outline, folders });
    gather(outline, [...folders, nameOf(outline)], found);
  }
}

const said = ({ attributes }: XmlElement, name: string): string => attributes.get(name)?.trim() ?? '';
const nameOf = (outline: XmlElement): string => said(outline, 'text') || said(outline, 'title');

function entryOf({ outline, folders }: Found, where: string, { modifiedAt }: Source): Entry {
  const url = said(outline, 'url');
  if (said(outline, 'xmlUrl') !== '' || webAddress(url) === null) {
    const named = nameOf(outline);
    const source = named === '' ? where : `${where} ${named}`;
    const reason = said(outline, 'xmlUrl') === '' ? 'Its address is none of the web.' : isAFeed;
    return { kind: 'failed', source, reason };
  }
  const path = folders.map((name) => name.replaceAll('/', '∕')).filter((name) => name !== '');
  return {
    kind: 'clip',
    source: where,
    bytes: url.length,
    prepare: () =>
      listedItem({
        raw: JSON.stringify(Object.fromEntries(outline.attributes)),
        type: 'application/json',
        where,
        url,
        title: nameOf(outline),
        savedAt: timeFrom(new Date(said(outline, 'created')).getTime() || null),
        listTime: modifiedAt,
        collections: path.length === 0 ? [] : [path.join('/')],
        note: said(outline, '_note') || null,
      }),
  };
}
