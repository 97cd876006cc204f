import { type Candidate, candidates } from './candidate.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** OpenGraph and its article namespace (https://ogp.me/#type_article), with Twitter's cards, which say the same of less. */
export function readOpenGraph(tags: MetaTags): Candidate[] {
  const authors = [...(tags.get('article:author') ?? []), ...(tags.get('og:article:author') ?? [])];
  return candidates('opengraph', [
    ['headline', firstTag(tags, 'og:title'), 0.85],
    ['headline', firstTag(tags, 'twitter:title'), 0.7],
    ...authors.map((author) => ['authors', author, 0.8] as const),
    [
      'publishedAt',
      firstTag(tags, 'article:published_time', 'og:article:published_time', 'article:published'),
      0.93,
    ],
    [
      'modifiedAt',
      firstTag(tags, 'article:modified_time', 'og:article:modified_time', 'article:modified'),
      0.9,
    ],
    ['modifiedAt', firstTag(tags, 'og:updated_time'), 0.8],
    ['section', firstTag(tags, 'article:section', 'og:article:section', 'og:section'), 0.85],
    ['publisher', firstTag(tags, 'og:site_name'), 0.95],
    ['url', firstTag(tags, 'og:url'), 0.85],
    ['language', firstTag(tags, 'og:locale'), 0.6],
    ['image', firstTag(tags, 'og:image:secure_url', 'og:image', 'og:image:url'), 0.9],
    ['image', firstTag(tags, 'twitter:image', 'twitter:image:src'), 0.7],
  ]);
}
