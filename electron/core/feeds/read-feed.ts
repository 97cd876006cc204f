import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { ArchiveError } from '../../contract/errors.ts';
import { decodeBytes } from '../capture/charset.ts';
import { feedParser } from './feed-parser.ts';

/** One item as its feed has it; absent is null. `html` is the longest content there is, `isSummary` whether the feed calls it one. */
export interface FeedItem {
  readonly guid: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly html: string;
  readonly isSummary: boolean;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  /** Its categories, by name. */
  readonly tags: readonly string[];
}

export interface ParsedFeed {
  /** Where the feed says that it is itself. */
  readonly self: string | null;
  readonly title: string | null;
  readonly site: string | null;
  readonly items: readonly FeedItem[];
}

/** More items than this are no feed but an archive; the newest come first. */
const mostItems = 2000;

/**
 * Reads RSS, Atom, RDF or JSON Feed.
 *
 * @param url where it was found: addresses in it may be relative
 * @throws unreadable
 */
export function readFeed(bytes: Uint8Array, type: string | null, url: string): ParsedFeed {
  const text = feedText(bytes, type);
  try {
    const parsed = parsedFeed(text, url);
    return { ...parsed, items: parsed.items.slice(0, mostItems) };
  } catch (error) {
    const named = feedNamedIn(text, url);
    const instead =
      named === null ? 'RSS, Atom, RDF or JSON Feed.' : `it is a page, whose feed is at ${named}`;
    throw new ArchiveError('unreadable', `There is no feed at this address: ${instead}`, { cause: error });
  }
}

/**
 * The same of a feed's text, all its items.
 *
 * @param url null of a file: addresses that are relative are taken from where the feed says it is, or its site
 * @throws what the parser says
 */
export function parsedFeed(text: string, url: string | null): ParsedFeed {
  const parsed = feedParser().parseFeed(text);
  const { title, site, self, items } = shapes[parsed.format](parsed.feed as never);
  const base = [url, self, site].find((address) => address && URL.canParse(address)) ?? undefined;
  const absolute = (address: string | null | undefined) =>
    address && URL.canParse(address, base) ? new URL(address, base).href : null;
  return {
    title: plain(title),
    site: absolute(site),
    self: webOnly(absolute(self)),
    items: items.map((item) => ({ ...item, url: webOnly(absolute(item.url)) })),
  };
}

/** The feed that a page names as its own (https://www.rssboard.org/rss-autodiscovery). */
function feedNamedIn(page: string, url: string): string | null {
  const links = page.slice(0, 200_000).match(/<link\s[^>]{1,1000}>/gi) ?? [];
  const link = links.find((one) => /type=["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(one));
  const href = /href=["']?([^"'\s>]+)/i.exec(link ?? '')?.[1];
  return href && URL.canParse(href, url) ? new URL(href, url).href : null;
}

const webOnly = (url: string | null): string | null => (url !== null && /^https?:/i.test(url) ? url : null);

/** A feed's text: XML names its charset in its first line, where a page has a meta. */
export function feedText(bytes: Uint8Array, type: string | null): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = /^<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(head)?.[1];
  const withCharset = /charset=/i.test(type ?? '') || !named ? type : `text/xml; charset=${named}`;
  return decodeBytes(bytes, withCharset).text;
}

interface Shaped {
  readonly title: string | null | undefined;
  readonly site: string | null | undefined;
  readonly self: string | null | undefined;
  readonly items: readonly FeedItem[];
}

const shapes = {
  rss: ({ title, link, language, atom, items = [] }: RssFeed.Feed<string>): Shaped => ({
    title,
    site: link,
    self: selfOf(atom?.links),
    items: items.map((item) => ({
      guid: item.guid?.value ?? null,
      url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      title: plain(item.title),
      ...content(item.content?.encoded, item.description),
      authors: names(
        item.dc?.creators,
        item.authors?.map(({ name }) => name),
      ),
      publishedAt: time(item.pubDate ?? item.dc?.dates?.[0]),
      modifiedAt: time(item.atom?.updated ?? item.dcterms?.modified?.[0]),
      language: language ?? null,
      tags: names(
        item.categories?.map(({ name }) => name),
        item.dc?.subjects,
      ),
    })),
  }),
  rdf: ({ title, link, atom, items = [] }: RdfFeed.Feed<string>): Shaped => ({
    title,
    site: link,
    self: selfOf(atom?.links),
    items: items.map((item) => ({
      guid: item.rdf?.about ?? null,
      url: item.link ?? item.rdf?.about ?? null,
      title: plain(item.title),
      ...content(item.content?.encoded, item.description),
      authors: names(item.dc?.creators),
      publishedAt: time(item.dc?.dates?.[0]),
      modifiedAt: null,
      language: null,
      tags: names(item.dc?.subjects),
    })),
  }),
  atom: ({ title, links = [], entries = [], xml }: AtomFeed.Feed<string>): Shaped => ({
    title: title?.value,
    site: alternate(links),
    self: selfOf(links),
    items: entries.map((entry) => ({
      guid: entry.id ?? null,
      url: alternate(entry.links ?? []),
      title: plain(entry.title?.value),
      ...content(entry.content?.value, entry.summary?.value),
      authors: names(entry.authors?.map(({ name }) => name)),
      publishedAt: time(entry.published ?? entry.updated),
      modifiedAt: time(entry.updated),
      language: xml?.lang ?? null,
      tags: names(entry.categories?.map(({ label, term }) => label ?? term)),
    })),
  }),
  json: ({ title, home_page_url, feed_url, language, items = [] }: JsonFeed.Feed<string>): Shaped => ({
    title,
    site: home_page_url,
    self: feed_url,
    items: items.map((item) => ({
      guid: item.id ?? null,
      url: item.url ?? item.external_url ?? null,
      title: plain(item.title),
      ...content(item.content_html ?? paragraphs(item.content_text), item.summary && escaped(item.summary)),
      authors: names(item.authors?.map(({ name }) => name)),
      publishedAt: time(item.date_published),
      modifiedAt: time(item.date_modified),
      language: item.language ?? language ?? null,
      tags: names(item.tags),
    })),
  }),
};

interface Link {
  readonly href?: string;
  readonly rel?: string;
}

const selfOf = (links: readonly Link[] = []): string | null =>
  links.find(({ rel }) => rel === 'self')?.href ?? null;

const alternate = (links: readonly Link[]): string | null =>
  (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href ?? null;

/** Many feeds have the whole text where a summary belongs: what is long and in paragraphs is no summary. */
function content(
  whole: string | undefined,
  summary: string | undefined,
): Pick<FeedItem, 'html' | 'isSummary'> {
  const html = (whole?.length ?? 0) >= (summary?.length ?? 0) ? (whole ?? '') : (summary ?? '');
  const long = html.length > 1500 && (html.match(/<p[\s>]|<br/gi)?.length ?? 0) > 2;
  return { html, isSummary: !long && html !== whole };
}

const names = (...lists: readonly (readonly (string | undefined)[] | undefined)[]): readonly string[] =>
  (lists.find((list) => list?.some(Boolean)) ?? []).flatMap((name) => plain(name) ?? []);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A title without the markup and the second escaping that some feeds give it. */
function plain(text: string | null | undefined): string | null {
  const words = (text ?? '')
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, dec, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(hex, 16);
      return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : '';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : words;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string | undefined): string | undefined =>
  text
    ?.split(/\n{2,}/)
    .map((part) => `<p>${escaped(part)}</p>`)
    .join('');

/** RFC 822 and ISO 8601 as an instant in UTC; a day alone stays a day. Null for what is neither. */
function time(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value.trim())) return value.trim();
  // Without a zone a time would be read by the clock of this machine; feeds mean UTC.
  const isZoned = /(?:Z|[+-]\d{2}:?\d{2}|\b[A-Z]{1,5})\s*$/i.test(value);
  const isIso = /^\s*\d{4}-\d{2}-\d{2}T/.test(value);
  const zoned = isZoned ? value : `${value.trim()}${isIso ? 'Z' : ' UTC'}`;
  const date = new Date(zoned);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
