import type { DomDocument } from '../dom.ts';
import type { Story } from '../story.ts';
import { readVisible } from '../visible/read-visible.ts';
import type { Candidate } from './candidate.ts';
import { bare, readJsonLd } from './json-ld.ts';
import { readHead } from './links.ts';
import { readMeta } from './meta.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { readMicrodata } from './microdata.ts';
import { readOpenGraph } from './opengraph.ts';
import { readRdfa } from './rdfa.ts';

/** All that the page's sources say, before anything is chosen. */
export interface PageMetadata {
  readonly candidates: readonly Candidate[];
  readonly articleBody: string | null;
  readonly free: boolean | null;
}

/** Asks every source of the raw page, before extraction takes parts of it away. A source is added by adding a line. */
export function readMetadata(
  document: DomDocument,
  story: Story,
  url: string | null,
  capturedAt: string,
): PageMetadata {
  const tags = readMetaTags(document);
  const told = [...readOpenGraph(tags), ...readHead(document), ...readMeta(tags)];
  const own = told.filter(({ field }) => field === 'url').map(({ value }) => bare(value));
  const { candidates, articleBody, free } = readJsonLd(
    document,
    new Set(url === null ? own : [...own, bare(url)]),
  );
  return {
    candidates: [
      ...candidates,
      ...told,
      ...readMicrodata(document),
      ...readRdfa(document, story.asides),
      ...readVisible(document, story, capturedAt, descriptionsOf(tags)),
    ],
    articleBody,
    free,
  };
}

/** What the page's metadata says it is about, which many pages show as the deck. */
const descriptionsOf = (tags: MetaTags): readonly string[] =>
  ['og:description', 'description', 'twitter:description', 'dc.description'].flatMap(
    (name) => tags.get(name)?.slice(0, 1) ?? [],
  );
