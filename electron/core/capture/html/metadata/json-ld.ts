import type { DomDocument } from '../dom.ts';
import { type Candidate, candidates } from './candidate.ts';
import { withoutEntities } from './entities.ts';
import { firstText, isNode, jsonLdNodes, type Node, resolver, strings, typesOf } from './json-ld-nodes.ts';

/** schema.org's Article and what descends from it (https://schema.org/Article). */
const articleTypes =
  /^(?:Article|.*NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|AdvertiserContentArticle|TechArticle|ScholarlyArticle|OpinionArticle)$/;

/** What JSON-LD says of the story beside its fields: its text, and whether a reader must pay. */
export interface JsonLdStory {
  readonly candidates: readonly Candidate[];
  readonly articleBody: string | null;
  readonly free: boolean | null;
}

/**
 * Reads the page's own article out of its JSON-LD. Pages describe related stories too: the one whose address is the
 * page's wins, then the first with a headline.
 *
 * @param addresses what the page is known as: canonical, og:url, the clip's own
 */
export function readJsonLd(document: DomDocument, addresses: ReadonlySet<string>): JsonLdStory {
  const nodes = jsonLdNodes(document);
  const resolve = resolver(nodes);
  const article = pick(
    nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type))),
    addresses,
  );
  const told = (found: Found) =>
    candidates('json-ld', found).map((one) => ({ ...one, value: withoutEntities(one.value, document) }));
  const site = told([...siteNames(nodes), ...breadcrumbs(nodes)]);
  if (!article) return { candidates: site, articleBody: null, free: null };
  const free = article.isAccessibleForFree;
  return {
    candidates: [...told(fieldsOf(article, resolve)), ...site],
    articleBody: firstText(article.articleBody),
    free: free === undefined ? null : !/^false$/i.test(String(free)),
  };
}

function pick(articles: readonly Node[], addresses: ReadonlySet<string>): Node | undefined {
  const own = (node: Node): boolean => addressesOf(node).some((address) => addresses.has(bare(address)));
  const told = (node: Node): boolean => firstText(node.headline ?? node.name) !== null;
  return articles.find((node) => own(node) && told(node)) ?? articles.find(told) ?? articles[0];
}

const addressesOf = (node: Node): string[] =>
  [node.url, node.mainEntityOfPage, node['@id']].flatMap((value) => firstText(value, ['@id', 'url']) ?? []);

/** An address without what does not tell pages apart: scheme, query, fragment, closing slash. */
export const bare = (address: string): string =>
  address
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();

type Found = Parameters<typeof candidates>[1];

function fieldsOf(article: Node, resolve: (value: unknown) => unknown): Found {
  const text = (key: string): string | null => firstText(resolve(article[key]));
  const isDay = (value: string | null): boolean => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value.trim());
  const published = text('datePublished') ?? text('dateCreated');
  const publisher = text('publisher') ?? text('sourceOrganization');
  return [
    ['headline', text('headline') ?? text('name'), 0.92],
    ['alternativeHeadline', text('alternativeHeadline'), 0.9],
    ...authorsOf(resolve(article.author ?? article.creator)).map((name) => ['authors', name, 0.93] as const),
    ['publishedAt', published, isDay(published) ? 0.85 : 0.95],
    ['modifiedAt', text('dateModified'), 0.93],
    ['section', sectionOf(article.articleSection), 0.9],
    ['dateline', text('dateline'), 0.9],
    ['publisher', publisher, 0.93],
    ['language', firstText(article.inLanguage, ['alternateName', 'name']), 0.85],
    ['image', firstText(resolve(article.image ?? article.thumbnailUrl), ['url', 'contentUrl', '@id']), 0.85],
    ['url', firstText(article.mainEntityOfPage, ['@id', 'url']) ?? firstText(article.url), 0.8],
    ['credit', text('creditText'), 0.6],
  ];
}

/** Names of persons or organisations; some sites put several into one string, which the byline's reader parts later. */
function authorsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((author) => {
    if (typeof author === 'string') return [author];
    if (!isNode(author)) return [];
    const name = firstText(author.name);
    const whole = [author.givenName, author.familyName].flatMap((part) => firstText(part) ?? []).join(' ');
    return Array.isArray(author.name) ? strings(author.name) : [name ?? whole];
  });
}

/** The first of several sections; "News > World > Europe" gives the last, which is the nearest. */
function sectionOf(value: unknown): string | null {
  const section = firstText(value);
  return section?.split(/\s*[>›»]\s*/).at(-1) ?? null;
}

const siteNames = (nodes: readonly Node[]): Found =>
  nodes.flatMap((node) =>
    typesOf(node).includes('WebSite') ? [['publisher', firstText(node.name), 0.7] as const] : [],
  );

/** The last step but the story itself of schema.org's BreadcrumbList. */
function breadcrumbs(nodes: readonly Node[]): Found {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'))?.itemListElement;
  const steps = (Array.isArray(list) ? list : []).flatMap((step: unknown) =>
    isNode(step) ? [{ name: firstText(step.name) ?? firstText(step.item), at: Number(step.position) }] : [],
  );
  const titles = new Set(nodes.flatMap((node) => firstText(node.headline) ?? []));
  const names = steps
    .sort((one, other) => one.at - other.at)
    .flatMap(({ name }) => (name === null || titles.has(name) ? [] : [name]));
  // The first step is the front page, and a long one is the story.
  const last = names.slice(1).findLast((name) => name.length < 40);
  return [['section', last ?? null, 0.55]];
}
