import { body, dir, jsonLd, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A live blog: each entry with a heading and its own time; the oldest entry below. */
export const liveBlog: Skeleton = {
  name: 'live-blog',
  heldOut: false,
  shows: ['publishedAt', 'modifiedAt', 'publisher', 'url', 'image', 'authors'],
  without: ['quote', 'list', 'table', 'figure', 'note', 'h2'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} – live | ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}">${openGraph(a)}
${jsonLd({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', '@id': a.url, url: a.url, headline: a.headline, datePublished: a.publishedAt, dateModified: a.modifiedAt, coverageStartTime: a.publishedAt, author: a.authors.map((name) => ({ '@type': 'Person', name })), publisher: { '@type': 'Organization', name: a.outlet.publisher }, liveBlogUpdate: a.blocks.map((block, at) => ({ '@type': 'BlogPosting', headline: `Update ${at}`, datePublished: new Date(Date.parse(a.publishedAt) + at * 600_000).toISOString(), articleBody: 'text' in block ? block.text : '' })) })}</head>
<body class="live"><header class="site-header"><a href="/">${a.words.home}</a></header><main class="live-blog"><header class="live-blog__header"><span class="live-tag">LIVE</span><h1 class="live-blog__title">${safe(a.headline)}</h1><p class="live-blog__byline">${a.byline}</p><p class="live-blog__updated">${a.words.updated} ${printed(a, a.modifiedAt, 'time')}</p></header>
<div class="live-blog__feed" data-component="live-feed">
${body(a, {
  p: (text, at) =>
    `<article class="live-blog-entry" id="entry-${at}" data-time="${a.publishedAt}"><div class="live-blog-entry__time"><time datetime="${new Date(Date.parse(a.publishedAt) + at * 600_000).toISOString()}">${String(8 + at).padStart(2, '0')}:${10 + at}</time></div><div class="live-blog-entry__body"><p>${text}</p></div><div class="live-blog-entry__share"><a href="#">${a.words.share}</a></div></article>`,
})}
</div><button class="load-more">Load more</button></main><footer class="site-footer">${a.words.rights}</footer></body></html>`,
};
