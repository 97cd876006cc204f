import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { LabelledPage } from '../page.ts';
import { namesOf, textOfHtml } from './plain.ts';
import type { Extracted, Reader } from './reader.ts';
import { versionOf } from './version.ts';

/** The Obsidian clipper's extractor. It gives neither deck, section nor address. */
async function read({ html, url }: LabelledPage): Promise<Extracted> {
  const { document } = parseHTML(html);
  const found = await Defuddle(document as never, url ?? undefined, { useAsync: false });
  return {
    fields: {
      headline: found.title || null,
      authors: namesOf(found.author),
      publishedAt: found.published || null,
      publisher: found.site || null,
      language: found.language?.slice(0, 2) || null,
      image: found.image || null,
    },
    text: textOfHtml(found.content),
    html: found.content,
  };
}

export const defuddle: Reader = { name: 'Defuddle', version: versionOf('defuddle'), read };
