import { type Candidate, candidates } from './candidate.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** What older and house-made meta elements say: Dublin Core, Parse.ly, Sailthru, Google's news keywords and plain names. */
export function readMeta(tags: MetaTags): Candidate[] {
  const authors = tags.get('author') ?? tags.get('dc.creator') ?? tags.get('dcterms.creator') ?? [];
  return candidates('meta', [
    ['headline', firstTag(tags, 'parsely-title', 'sailthru.title', 'hdl', 'headline'), 0.8],
    ['headline', firstTag(tags, 'dc.title', 'dcterms.title', 'title'), 0.7],
    ...authors.map((author) => ['authors', author, 0.75] as const),
    ...partsOf(
      firstTag(tags, 'parsely-author', 'sailthru.author', 'byl', 'search.byline', 'article.author'),
    ).map((author) => ['authors', author, 0.7] as const),
    ['authors', nameOf(firstTag(tags, 'twitter:creator')), 0.5],
    ['publishedAt', firstTag(tags, ...publishedNames), 0.85],
    ['publishedAt', firstTag(tags, 'date', 'dc.date', 'dcterms.date', 'article_date_original', 'pdate'), 0.7],
    [
      'modifiedAt',
      firstTag(tags, 'dc.date.modified', 'dcterms.modified', 'lastmod', 'article.updated', 'revised'),
      0.7,
    ],
    ['modifiedAt', firstTag(tags, 'last-modified'), 0.3],
    [
      'section',
      firstTag(tags, 'parsely-section', 'sailthru.section', 'article.section', 'section', 'dc.subject'),
      0.7,
    ],
    ['publisher', firstTag(tags, 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher'), 0.6],
    ['publisher', firstTag(tags, 'copyright', 'dc.rights'), 0.2],
    ['language', firstTag(tags, 'dc.language', 'language', 'content-language'), 0.6],
    ['agency', firstTag(tags, 'source', 'dc.source', 'news_source'), 0.7],
    ['slugline', firstTag(tags, 'slug', 'slugline'), 0.7],
    ['image', firstTag(tags, 'parsely-image-url', 'sailthru.image.full', 'thumbnail'), 0.6],
    ['url', firstTag(tags, 'parsely-link', 'dc.identifier'), 0.5],
  ]);
}

const publishedNames = [
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'article.published',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'ptime',
  'cxenseparse:recs:publishtime',
];

/** Some give their name where an account is asked for. */
const nameOf = (creator: string | null): string | null =>
  creator !== null && /^[^@\s]+(?: [^@\s]+)+$/.test(creator.trim()) ? creator : null;

const partsOf = (value: string | null): string[] => value?.split(/\s*[,;|]\s*/) ?? [];
