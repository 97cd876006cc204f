import type { Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { documentEntries, type PrepareItem } from '../news/document-entries.ts';
import { readStory } from '../news/story.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { nitfStory } from './read-nitf.ts';

/** Stories in NITF 3.x: one a file, or many in whatever element an agency puts around them. */
export const nitf: Importer = {
  name: 'nitf',
  recognises: ({ head }) => {
    const name = xmlRoot(head)?.name;
    return (
      name === 'nitf' ||
      (name !== undefined &&
        /^[\s\S]{0,4000}<(?:\w+:)?nitf[\s>]/.test(latin(head)) &&
        !/^(?:NewsML|newsMessage|newsItem)$/.test(name))
    );
  },
  read: (source, { from }) => documentEntries(source, ['nitf'], prepare, from),
};

const latin = (head: Uint8Array): string => Buffer.from(head).toString('latin1');

const prepare: PrepareItem = (bytes, { source, where }) => {
  const { root, warnings } = parseXml(bytes);
  const story = nitfStory(root);
  return incomingOf({
    bytes,
    type: 'application/nitf+xml',
    taken: { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: where },
    url: story.given.url ?? null,
    guid: story.guid,
    reading: readStory({ ...story, warnings: [...warnings, ...(story.warnings ?? [])] }),
    tags: story.tags,
  });
};
