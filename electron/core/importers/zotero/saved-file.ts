import type { Source } from '../source/source.ts';
import { allAt, firstAt, wordsAt, type XmlElement } from '../xml/element.ts';
import { referenceOf, type ZoteroGraph } from './rdf.ts';

/** A page or a PDF that lies beside an export. */
export interface SavedFile {
  readonly file: Source;
  /** As Zotero names it. */
  readonly type: string;
}

/** In the order in which they are taken: a page says more of an article than a print of it. */
const readable = [/^(?:text\/html|application\/xhtml)/i, /^application\/pdf/i];

/** What was saved with an item, or what an attachment by itself is; null where nothing that can be read is there. */
export async function savedFile(
  item: XmlElement,
  source: Source,
  graph: ZoteroGraph,
): Promise<SavedFile | null> {
  for (const { path, type } of filesOf(item, graph)) {
    const file = await source.sibling(path);
    if (file) return { file, type };
  }
  return null;
}

/** The paths of the files that items are read from, should they be there. */
export const ownFiles = (graph: ZoteroGraph): readonly string[] =>
  graph.items.flatMap((item) => filesOf(item, graph)[0]?.path ?? []);

function filesOf(item: XmlElement, { named }: ZoteroGraph) {
  const linked = allAt(item, 'link').flatMap((link) => named.get(referenceOf(link)) ?? []);
  const attachments = item.name === 'Attachment' ? [item] : linked;
  const files = attachments.map((attachment) => {
    const resource = firstAt(attachment, 'resource');
    return { path: resource ? referenceOf(resource) : '', type: wordsAt(attachment, 'type') ?? '' };
  });
  return readable.flatMap((kind) => files.filter(({ path, type }) => path !== '' && kind.test(type)));
}
