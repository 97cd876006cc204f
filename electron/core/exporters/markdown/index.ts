import type { Article, News } from '../../../contract/article.ts';
import type { Exporter, PictureAddress } from '../exporter.ts';
import { bodyOf, childrenOf, paragraphsOf } from '../story/body.ts';
import { escapeMarkdown } from './escape.ts';
import { notesOf } from './notes.ts';
import { renderBlocks } from './render-blocks.ts';
import { frontMatter } from './yaml.ts';

const longestDescription = 200;

/**
 * Markdown with YAML front matter under the names of the Obsidian Web Clipper
 * (https://help.obsidian.md/web-clipper/templates): title, source, author, published, created, description, tags; then our own.
 */
export const markdown: Exporter = {
  oneFile: false,
  extension: 'md',
  type: 'text/markdown',
  pictures: 'beside',
  write: (article, picture) => `${frontMatter(properties(article))}\n${storyOf(article, picture)}\n`,
};

function properties(article: Article) {
  return {
    title: article.headline ?? '',
    source: article.url,
    author: article.authors,
    published: article.publishedAt,
    created: article.capture.capturedAt,
    description: descriptionOf(article),
    tags: article.tags.map(asTag),
    collections: article.collections,
    id: article.id,
    alternativeHeadline: article.alternativeHeadline,
    byline: article.byline,
    dateline: article.dateline,
    place: article.place,
    agency: article.agency,
    section: article.section,
    modified: article.modifiedAt,
    publisher: article.publisher,
    language: article.language,
    slugline: article.slugline,
    credit: article.credit,
    image: article.image,
    ...agencysWord(article.news ?? {}),
    read: article.read,
    starred: article.starred,
    sha256: article.capture.sha256,
  };
}

/** Who publishes from the file must see what may not be published. */
const agencysWord = ({ status, signals, version, guid, embargo, usageTerms, edNote, urgency }: News) => ({
  status: status ?? null,
  signals: signals ?? [],
  version: version ?? null,
  guid: guid ?? null,
  embargo: embargo ?? null,
  usageTerms: usageTerms ?? null,
  edNote: edNote ?? null,
  urgency: urgency ?? null,
});

/** Obsidian's tags have no spaces. */
const asTag = (tag: string): string => tag.replaceAll(' ', '-');

function descriptionOf({ alternativeHeadline, text }: Article): string | null {
  const whole = alternativeHeadline ?? text.split('\n\n', 1)[0] ?? '';
  const one = whole.replace(/\s+/g, ' ').trim();
  if (one.length <= longestDescription) return one === '' ? null : one;
  const cut = one.slice(0, longestDescription);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

function storyOf(article: Article, picture: PictureAddress): string {
  const title =
    article.headline === null ? [] : [`# ${escapeMarkdown(article.headline).replace(/\s+/g, ' ')}`];
  const body = bodyOf(article);
  const blocks = body
    ? renderBlocks(childrenOf(body), picture)
    : paragraphsOf(article).map((paragraph) => escapeMarkdown(paragraph));
  return [...title, ...blocks, ...notesOf(article.annotations)].join('\n\n');
}
