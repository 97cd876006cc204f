import type { Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { documentEntries, type PrepareItem } from '../news/document-entries.ts';
import { readStory } from '../news/story.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { newsItemStory } from './news-item.ts';
import { refuseOtherItem } from './other-items.ts';

const others = ['packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'];

/** NewsML-G2: a news item by itself, or many in a news message; packages and concepts are told and not read. */
export const newsmlG2: Importer = {
  name: 'newsml-g2',
  recognises: ({ head }) => /^(?:newsMessage|newsItem|packageItem)$/.test(xmlRoot(head)?.name ?? ''),
  read: (source, { from }) => documentEntries(source, ['newsItem', ...others], prepare, from),
};

const prepare: PrepareItem = (bytes, { source, where }) => {
  const { root, warnings } = parseXml(bytes);
  if (root.name !== 'newsItem') refuseOtherItem(root);
  const { story, guid, tags } = newsItemStory(root);
  return incomingOf({
    bytes,
    type: 'application/vnd.iptc.g2.newsitem+xml',
    taken: { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: where },
    url: story.given.url ?? null,
    guid,
    reading: readStory({ ...story, warnings: [...warnings, ...(story.warnings ?? [])] }),
    tags,
  });
};
