import type { Article, Block } from './page.ts';

export const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How a skeleton sets each kind of block; what it does not name is set plainly. */
export interface BlockStyle {
  readonly p?: (text: string, index: number) => string;
  readonly h2?: (text: string) => string;
  readonly note?: (text: string) => string;
  readonly list?: (items: string) => string;
  readonly quote?: (text: string, by: string) => string;
  readonly table?: (rows: string) => string;
  readonly figure?: (src: string, caption: string) => string;
  /** Furniture set after some blocks: advertisements, cards, invitations. */
  readonly between?: (index: number) => string;
}

function block(one: Block, index: number, style: BlockStyle): string {
  switch (one.kind) {
    case 'p':
      return (style.p ?? ((text) => `<p>${text}</p>`))(safe(one.text), index);
    case 'h2':
      return (style.h2 ?? ((text) => `<h2>${text}</h2>`))(safe(one.text));
    case 'note':
      return (style.note ?? ((text) => `<p><em>${text}</em></p>`))(safe(one.text));
    case 'list': {
      const items = one.items.map((item) => `<li>${safe(item)}</li>`).join('');
      return (style.list ?? ((inner) => `<ul>${inner}</ul>`))(items);
    }
    case 'quote':
      return (style.quote ?? ((text, by) => `<blockquote><p>${text}</p><cite>${by}</cite></blockquote>`))(
        safe(one.text),
        safe(one.by),
      );
    case 'table': {
      const rows = one.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`)
        .join('');
      return (style.table ?? ((inner) => `<table><tbody>${inner}</tbody></table>`))(rows);
    }
    case 'figure':
      return (
        style.figure ??
        ((src, caption) => `<figure><img src="${src}" alt=""><figcaption>${caption}</figcaption></figure>`)
      )(one.src, safe(one.caption));
  }
}

/** The body's blocks in a skeleton's style. */
export const body = (article: Article, style: BlockStyle = {}): string =>
  article.blocks.map((one, index) => block(one, index, style) + (style.between?.(index) ?? '')).join('\n');

export const meta = (name: string, content: string): string =>
  `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${safe(content)}">`;

/** OpenGraph and description as most sites have them. */
export const openGraph = (article: Article, title = article.headline): string =>
  [
    meta('og:type', 'article'),
    meta('og:title', title),
    meta('og:description', article.deck),
    meta('og:url', article.url),
    meta('og:site_name', article.outlet.publisher),
    meta('og:image', article.image),
    meta('twitter:card', 'summary_large_image'),
  ].join('\n');

export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** schema.org's NewsArticle of the page in its usual form. */
export const newsArticle = (article: Article, more: Readonly<Record<string, unknown>> = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: article.headline,
  description: article.deck,
  datePublished: article.publishedAt,
  dateModified: article.modifiedAt,
  author: article.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: article.outlet.publisher,
    logo: { '@type': 'ImageObject', url: `${article.site}/logo.png` },
  },
  mainEntityOfPage: { '@type': 'WebPage', '@id': article.url },
  image: [article.image],
  articleSection: article.section,
  ...more,
});

/** The day as the outlet's language prints it, with or without the time. */
export function printed(article: Article, iso: string, style: 'day' | 'time' | 'digits' = 'day'): string {
  const { locale, zone } = article.outlet;
  // The clock of the outlet: the printed digits are those of the ISO time itself.
  const local = new Date(`${iso.slice(0, 19)}Z`);
  if (style === 'digits')
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'short' }).format(local);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }).format(local);
  return style === 'day' ? day : `${day} ${iso.slice(11, 16)}${zone === '' ? '' : ` ${zone}`}`;
}

export const dir = (article: Article): string =>
  ['ar', 'he'].includes(article.outlet.language) ? ' dir="rtl"' : '';

/** Cards of other stories, each with its own date, in the given frame. */
export const cards = (
  article: Article,
  count: number,
  card: (title: string, href: string, date: string, index: number) => string,
): string =>
  article.others
    .slice(0, count)
    .map((title, index) =>
      card(
        safe(title),
        `${article.site}/other/${article.id + index + 1}.html`,
        new Date(Date.parse(article.publishedAt) - (index + 2) * 86_400_000 * 3).toISOString(),
        index,
      ),
    )
    .join('\n');
