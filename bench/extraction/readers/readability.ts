import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { LabelledPage } from '../page.ts';
import { namesOf, textOfHtml } from './plain.ts';
import type { Extracted, Reader } from './reader.ts';
import { versionOf } from './version.ts';

/** Firefox's reader mode. It gives neither deck, section, image nor address. */
function read({ html }: LabelledPage): Extracted {
  const { document } = parseHTML(html);
  const found = new Readability(document).parse();
  return {
    fields: {
      headline: found?.title ?? null,
      authors: namesOf(found?.byline ?? ''),
      publishedAt: found?.publishedTime ?? null,
      publisher: found?.siteName ?? null,
      language: found?.lang?.slice(0, 2) ?? null,
    },
    text: textOfHtml(found?.content ?? ''),
    html: found?.content ?? null,
  };
}

export const readability: Reader = { name: 'Readability', version: versionOf('@mozilla/readability'), read };
