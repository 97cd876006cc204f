import type { Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { documentEntries, type PrepareItem } from '../news/document-entries.ts';
import { readStory } from '../news/story.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { newsItemOne } from './news-item.ts';
import { refusePackage } from './package.ts';

/** NewsML 1.0 to 1.2: one news item or many in an envelope; those that only refer to others are told and not read. */
export const newsmlOne: Importer = {
  name: 'newsml-1',
  recognises: ({ head }) => xmlRoot(head)?.name === 'NewsML',
  read: (source, { from }) => documentEntries(source, ['NewsItem'], prepare, from),
};

const prepare: PrepareItem = (bytes, { source, where }) => {
  const { root, warnings } = parseXml(bytes);
  refusePackage(root);
  const { story, guid, tags } = newsItemOne(root);
  return incomingOf({
    bytes,
    type: 'application/newsml+xml',
    taken: { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: where },
    guid,
    reading: readStory({ ...story, warnings: [...warnings, ...(story.warnings ?? [])] }),
    tags,
  });
};
