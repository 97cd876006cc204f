import type { IncomingState } from '../../articles/keep.ts';
import type { Given } from '../given.ts';
import { webAddress } from '../reading-lists/listed.ts';
import { saidTime } from '../said-time.ts';

type Fields = ReadonlyMap<string, unknown>;

/** What front matter tells of an article. */
export interface Told {
  readonly given: Given;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly state: Partial<IncomingState>;
  /** When it was clipped. */
  readonly createdAt: string | null;
}

/**
 * Front matter by the names that programs use: the Obsidian Web Clipper (title, source, author, published, created, description, tags),
 * Joplin (updated, created, completed), Hugo and Jekyll (date, lastmod, categories, permalink), and our own export.
 *
 * @param reference when the file was written: dates in words may lack the year
 */
export function toldBy(fields: Fields, reference: string): Told {
  const is = (...names: readonly string[]) => names.map((name) => fields.get(name)).find(isThere);
  const time = (...names: readonly string[]) => saidTime(textOf(is(...names)), reference);
  const words = (...names: readonly string[]) => textOf(is(...names));
  const url = [is('source', 'url', 'source_url', 'link', 'permalink', 'canonical', 'original')]
    .flatMap(listOf)
    .map(webAddress)
    .find((address) => address !== null);
  const authors = listOf(is('author', 'authors', 'by', 'creator')).map(withoutBrackets);
  const created = time('created', 'clipped', 'saved', 'date_saved', 'created_at');
  const given: Given = {
    headline: words('title', 'headline'),
    url: url ?? null,
    ...(authors.length > 0 && { authors }),
    ...optional({
      alternativeHeadline: fields.has('sha256')
        ? words('alternativeheadline')
        : words('description', 'subtitle', 'excerpt', 'summary', 'abstract'),
      byline: words('byline'),
      dateline: words('dateline'),
      place: words('place'),
      agency: words('agency'),
      section: words('section'),
      publisher: words('publisher', 'site', 'website', 'publication', 'newspaper'),
      language: words('language', 'lang'),
      slugline: words('slugline'),
      credit: words('credit'),
      image: webAddress(words('image', 'cover', 'thumbnail') ?? ''),
      publishedAt: time(
        'published',
        'date',
        'publishdate',
        'published_at',
        'publication_date',
        'date_published',
      ),
      modifiedAt: time('modified', 'updated', 'lastmod', 'last_modified', 'updated_at'),
    }),
  };
  return {
    given,
    tags: [...listOf(is('tags', 'tag', 'keywords')), ...listOf(is('categories', 'category'))].map(
      withoutBrackets,
    ),
    collections: listOf(is('collections', 'collection')).map(withoutBrackets),
    state: {
      id: words('id'),
      addedAt: created,
      read: is('read', 'completed?') === true || is('read', 'completed?') === 'yes',
      starred: is('starred', 'favorite', 'favourite') === true,
    },
    createdAt: created,
  };
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const optional = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));

function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** A list of texts, or one with commas in it as Jekyll allows. */
function listOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/,\s+/)
      : [value];
  return list.flatMap((each) => textOf(each) ?? []);
}

/** Obsidian links names of persons: `[[Ada Lovelace]]`, `[[people/ada|Ada Lovelace]]`. */
const withoutBrackets = (text: string): string =>
  text.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1').trim();
