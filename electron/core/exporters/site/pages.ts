import { page } from '../html/page.ts';
import { escapeXml } from '../story/escape.ts';

/** What the lists tell of an article. */
export interface Listed {
  readonly file: string;
  readonly title: string;
  readonly day: string;
  readonly source: string;
  readonly tags: readonly string[];
}

/** A list of articles under a name; `file` is that of its first page, without its ending. */
export interface Group {
  readonly name: string;
  readonly file: string;
  readonly articles: readonly Listed[];
}

/** Articles on one page of a list. */
const perPage = 1000;
/** A page on disk has no origin, so `'self'` alone would be nobody there. */
const own = "'self' file:";

interface Parts {
  readonly title: string;
  readonly body: string;
  /** The way back to the site's folder: `../`, or nothing. */
  readonly up?: string;
  readonly scripts?: readonly string[];
  readonly attributes?: string;
}

/** A page of the site. Only the one that searches has scripts, and they are the site's own. */
export function sitePage({ title, body, up = '', scripts = [], attributes = '' }: Parts): string {
  const policy = [`style-src ${own}`, `img-src ${own}`, ...(scripts.length > 0 ? [`script-src ${own}`] : [])];
  const head = `<link rel="stylesheet" href="${up}style.css"/>`;
  const nav = `<nav class="meta"><p><a href="${up}index.html">All articles</a> · <a href="${up}search.html">Search</a></p></nav>`;
  const code = scripts.map((name) => `<script src="${name}"></script>`).join('\n');
  return page({ title, attributes, head, policy, body: `${nav}\n${body}\n${code}` });
}

/** The pages of a list, by the names of their files. */
export function groupPages({ name, file, articles }: Group): ReadonlyMap<string, string> {
  const count = Math.max(1, Math.ceil(articles.length / perPage));
  const fileOf = (at: number) => `${file}${at === 0 ? '' : `-${at + 1}`}.html`;
  const pages = new Map<string, string>();
  for (let at = 0; at < count; at++) {
    const items = articles.slice(at * perPage, (at + 1) * perPage).map(itemOf);
    const others = [
      at > 0 ? `<a href="../${fileOf(at - 1)}">Before</a>` : '',
      at + 1 < count ? `<a href="../${fileOf(at + 1)}">Next</a>` : '',
    ].filter(Boolean);
    const more = others.length > 0 ? `<p class="meta">${others.join(' · ')}</p>` : '';
    const body = `<main><h1>${escapeXml(name)}</h1>\n<ul>\n${items.join('\n')}\n</ul>${more}</main>`;
    pages.set(fileOf(at), sitePage({ title: name, body, up: '../' }));
  }
  return pages;
}

const itemOf = ({ file, title, day, source }: Listed): string =>
  `<li><a href="../articles/${file}">${escapeXml(title)}</a> <span class="meta">${escapeXml([source, day].filter(Boolean).join(', '))}</span></li>`;

/** The front: how many, and the lists by month, source and tag. */
export function indexPage(count: number, lists: readonly (readonly [string, readonly Group[]])[]): string {
  const sections = lists
    .filter(([, groups]) => groups.length > 0)
    .map(([name, groups]) => {
      const items = groups.map(
        (group) =>
          `<li><a href="${group.file}.html">${escapeXml(group.name)}</a> <span class="meta">${group.articles.length}</span></li>`,
      );
      return `<h2>${name}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
    });
  const words = count === 1 ? '1 article' : `${count} articles`;
  return sitePage({
    title: 'Clippings',
    body: `<main><h1>Clippings</h1>\n<p class="meta">${words}</p>\n${sections.join('\n')}</main>`,
  });
}

/** @param withText whether the texts are in the index, or their headlines alone */
export function searchPage(withText: boolean): string {
  const what = withText
    ? 'headlines, sources and texts'
    : 'headlines and sources only, since there are too many texts for one page';
  const body = `<main><h1>Search</h1>
<form><p><input id="query" type="search" aria-label="Search" autofocus="" autocomplete="off"/></p></form>
<p class="meta">This looks through ${what}.</p>
<p class="meta" id="count" role="status"></p>
<ul id="results"></ul>
<noscript><p>Searching needs JavaScript, which is switched off here. The lists work without it.</p></noscript></main>`;
  return sitePage({ title: 'Search', body, scripts: ['search-index.js', 'search.js'] });
}

/** What a site looks like beside a clipping's own style. */
export const siteStyle = `main ul { list-style: none; padding: 0; } main li { margin: 0 0 0.5rem; }
input[type="search"] { width: 100%; font: inherit; color: inherit; background: none; padding: 0.375rem 0.5rem; border: 1px solid var(--soft); border-radius: 3px; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media print { nav { display: none; } }
`;
