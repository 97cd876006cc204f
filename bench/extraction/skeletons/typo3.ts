import { body, cards, dir, meta, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** TYPO3 with its news extension, as chambers, cities and regional broadcasters use it. */
export const typo3: Skeleton = {
  name: 'typo3',
  heldOut: false,
  shows: ['publishedAt', 'url', 'image', 'alternativeHeadline', 'authors'],
  dayOnly: true,
  captionShown: true,
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><!-- This website is powered by TYPO3 --><title>${safe(a.headline)} - ${safe(a.outlet.publisher)}</title><meta name="generator" content="TYPO3 CMS">${meta('og:title', a.headline)}${meta('og:image', a.image)}<link rel="canonical" href="${a.url}"></head>
<body id="p${a.id}" class="page-${a.id} pagelevel-3"><header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/">${safe(a.outlet.publisher)}</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/s">${a.section}</a></li></ul></header><div class="breadcrumb-section"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">${a.words.home}</a></li></ol></div>
<div id="page-content" class="main-section"><!--TYPO3SEARCH_begin--><div class="frame frame-default frame-type-news_newsdetail"><div class="frame-container"><div class="frame-inner"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">${safe(a.headline)}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="${a.publishedAt.slice(0, 10)}">${printed(a, a.publishedAt)}</time></span> <span class="news-list-author" itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person">${a.words.by} <span itemprop="name">${a.names}</span></span></p></div>
<div class="teaser-text" itemprop="description"><p>${safe(a.deck)}</p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="${a.image}" class="lightbox"><img itemprop="image" src="${a.image}" alt=""></a></div><p class="news-img-caption">${safe(a.caption)}</p></div></div><div class="news-text-wrap" itemprop="articleBody">
${body(a, {
  p: (text) => `<p class="bodytext">${text}</p>`,
  note: (text) => `<p class="bodytext"><i>${text}</i></p>`,
  table: (rows) =>
    `<div class="table-fade-wrapper"><table class="contenttable"><tbody>${rows}</tbody></table></div>`,
  figure: (src, caption) =>
    `<div class="ce-textpic ce-right"><div class="ce-gallery"><figure class="image"><img class="image-embed-item" src="${src}"><figcaption class="image-caption">${caption}</figcaption></figure></div></div>`,
})}
</div><div class="news-backlink-wrap"><a href="/news">« Back</a></div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>${a.words.related}</h4><ul>${cards(a, 3, (title, href, date) => `<li><span class="news-related-news-date">${date.slice(0, 10)}</span> <a href="${href}">${title}</a></li>`)}</ul></div></div></div></div></div></div></div><!--TYPO3SEARCH_end--></div><footer id="page-footer" class="bp-page-footer"><p>${a.words.rights}</p></footer></body></html>`,
};
