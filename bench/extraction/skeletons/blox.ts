import { body, cards, meta, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** BLOX as American small-town papers use it: assets, a lead image in a carousel, subscription hurdles, no JSON-LD. */
export const blox: Skeleton = {
  name: 'blox',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'publisher', 'url', 'image', 'section'],
  captionShown: true,
  languages: ['en', 'es', 'fr', 'pt', 'nl', 'sv'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}" class="no-js"><head><meta charset="utf-8"><title>${safe(a.headline)} | ${a.section} | ${a.outlet.host}</title><link rel="canonical" href="${a.url}">${openGraph(a)}${meta('article:published_time', a.publishedAt)}${meta('author', a.names)}</head><body class="app-editorial asset-article"><div id="site-container"><header id="site-header-container"><nav id="site-navbar-container"><ul><li><a href="/">${a.words.home}</a></li></ul></nav></header><section id="main-page-container"><ol class="breadcrumb hidden-print"><li><a href="/">${a.words.home}</a></li><li><a href="/s/">${a.section}</a></li></ol>
<div class="row row-primary"><div class="col-md-8"><article class="asset article" itemscope itemtype="https://schema.org/NewsArticle"><div class="asset-masthead"><header class="asset-header"><h1 class="headline"><span>${safe(a.headline)}</span></h1></header><div class="meta"><span><span class="tnt-byline asset-byline">${a.byline.toUpperCase()}</span></span> <ul class="list-inline"><li class="hidden-print"><time datetime="${a.publishedAt}" class="tnt-date asset-date text-muted">${printed(a, a.publishedAt)}</time></li><li class="visible-print">${a.words.updated} ${printed(a, a.modifiedAt)}</li></ul></div><div class="share-container headline"><ul class="social-share-links list-inline"><li><a href="#"><span class="sr-only">Facebook</span></a></li></ul></div></div>
<div id="asset-content" class="asset-content subscriber-premium"><div id="asset-photo-carousel-${a.id}" class="asset-photo photo-carousel"><div class="item"><figure class="photo layout-horizontal"><div class="image"><img src="${a.image}" alt="" class="img-responsive full"></div><figcaption class="caption"><span class="caption-text"><p>${safe(a.caption)}</p></span><span class="credit"><span class="tnt-byline">${safe(a.credit)}</span></span></figcaption></figure></div></div>
<div class="asset-body"><div id="article-body" class="asset-body" itemprop="articleBody">
${body(a, {
  p: (text, at) => `<div class="subscriber-${at < 2 ? 'preview' : 'only'}"><p>${text}</p></div>`,
  h2: (text) => `<div class="subscriber-only"><h3>${text}</h3></div>`,
  list: (items) => `<div class="subscriber-only"><ul>${items}</ul></div>`,
  figure: (src, caption) =>
    `<div class="inline-asset inline-image layout-horizontal subscriber-hide tnt-inline-asset"><figure class="photo"><img src="${src}"><figcaption class="caption"><span class="caption-text">${caption}</span></figcaption></figure></div>`,
  between: (at) =>
    at === 1
      ? `<div class="tnt-ads-container"><small>${a.words.ad}</small></div>`
      : at === 3
        ? `<div class="inline-asset inline-link"><div class="panel"><h4>${a.words.related}</h4><ul>${cards(a, 2, (title, href) => `<li><a href="${href}">${title}</a></li>`)}</ul></div></div>`
        : '',
})}
</div></div></div><div class="asset-tagline text-muted"><p>${a.words.newsletter}.</p></div><div class="asset-tags"><ul class="list-inline"><li><h4>${a.words.tags}</h4></li><li><a href="/t">Marenga</a></li></ul></div></article>
<div class="block most-popular"><h3>${a.words.mostRead}</h3>${cards(a, 4, (title, href, date) => `<article class="tnt-asset-type-article summary no-content"><div class="card-headline"><h3 class="tnt-headline"><a href="${href}">${title}</a></h3></div><ul><li class="card-date"><time class="tnt-date asset-date" datetime="${date}">${date.slice(0, 10)}</time></li></ul></article>`)}</div></div></div></section><footer id="site-footer-container">${a.words.rights}</footer></div></body></html>`,
};
