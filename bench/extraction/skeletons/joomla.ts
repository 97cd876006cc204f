import { body, cards, dir, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** Joomla with its standard article view. */
export const joomla: Skeleton = {
  name: 'joomla',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'url', 'section', 'image'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.locale.toLowerCase()}"${dir(a)}><head><meta charset="utf-8"><base href="${a.url}"><meta name="author" content="${a.names}"><meta name="generator" content="Joomla! - Open Source Content Management"><title>${safe(a.headline)}</title><link rel="canonical" href="${a.url}"></head>
<body class="site com_content wrapper-static view-article"><header class="header container-header"><div class="navbar-brand"><a class="brand-logo" href="/">${safe(a.outlet.publisher)}</a></div><div class="container-nav"><ul class="mod-menu nav"><li><a href="/">${a.words.home}</a></li></ul></div></header>
<div class="site-grid"><nav class="mod-breadcrumbs__wrapper" aria-label="Breadcrumbs"><ol class="mod-breadcrumbs breadcrumb"><li class="mod-breadcrumbs__item breadcrumb-item"><a href="/">${a.words.home}</a></li><li class="mod-breadcrumbs__item breadcrumb-item"><a href="/s">${a.section}</a></li><li class="mod-breadcrumbs__item breadcrumb-item active"><span>${safe(a.headline)}</span></li></ol></nav>
<div class="grid-child container-component"><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="${a.outlet.locale}"><div class="page-header"><h1 itemprop="headline">${safe(a.headline)}</h1></div>
<dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">${a.words.by} <span itemprop="name">${a.names}</span></dd><dd class="category-name"><a href="/s" itemprop="genre">${a.section}</a></dd><dd class="published"><time datetime="${a.publishedAt}" itemprop="datePublished">${a.words.published} ${printed(a, a.publishedAt)}</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:${a.id}">Hits: ${a.id}</dd></dl>
<figure class="left item-image"><img src="${a.image}" alt="" itemprop="image"></figure><div itemprop="articleBody" class="com-content-article__body">
${body(a, { note: (text) => `<p class="small">${text}</p>`, figure: (src, caption) => `<figure class="image"><img src="${src}"><figcaption>${caption}</figcaption></figure>` })}
</div><ul class="tags list-inline"><li class="list-inline-item"><a href="/t" class="btn btn-sm btn-info">Marenga</a></li></ul><nav class="pagenavigation"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="/p"><span class="visually-hidden">Previous article: ${safe(a.others[1] ?? '')}</span><span>Prev</span></a></span></nav></div></main></div>
<div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">${a.words.mostRead}</h3><div class="card-body"><ul class="mod-articlespopular mostread mod-list">${cards(a, 4, (title, href) => `<li itemscope itemtype="https://schema.org/Article"><a href="${href}" itemprop="url"><span itemprop="name">${title}</span></a></li>`)}</ul></div></div></div></div><footer class="container-footer footer"><p>${a.words.rights}</p></footer></body></html>`,
};
