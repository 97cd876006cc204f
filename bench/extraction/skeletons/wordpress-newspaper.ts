import { body, cards, dir, jsonLd, meta, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** WordPress with a magazine theme, Yoast's graph, share buttons, related posts and comments. */
export const wordpressNewspaper: Skeleton = {
  name: 'wordpress-newspaper',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'modifiedAt', 'publisher', 'url', 'section', 'image'],
  captionShown: true,
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.locale}"${dir(a)} prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8">
<title>${safe(a.headline)} - ${safe(a.outlet.publisher)}</title>
<link rel="canonical" href="${a.url}">${openGraph(a, `${a.headline} - ${a.outlet.publisher}`)}
${meta('article:published_time', a.publishedAt)}${meta('article:modified_time', a.modifiedAt)}${meta('author', a.names)}
${jsonLd({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': `${a.url}#article`,
      isPartOf: { '@id': a.url },
      author: a.authors.map((name, at) => ({ name, '@id': `${a.site}/#/schema/person/${at}` })),
      headline: a.headline,
      datePublished: a.publishedAt,
      dateModified: a.modifiedAt,
      mainEntityOfPage: { '@id': a.url },
      publisher: { '@id': `${a.site}/#organization` },
      image: { '@id': `${a.url}#primaryimage` },
      articleSection: [a.section],
    },
    {
      '@type': 'WebPage',
      '@id': a.url,
      url: a.url,
      name: `${a.headline} - ${a.outlet.publisher}`,
      isPartOf: { '@id': `${a.site}/#website` },
      datePublished: a.publishedAt,
    },
    {
      '@type': 'ImageObject',
      '@id': `${a.url}#primaryimage`,
      url: a.image,
      contentUrl: a.image,
      caption: a.caption,
    },
    {
      '@type': 'BreadcrumbList',
      '@id': `${a.url}#breadcrumb`,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: a.words.home, item: a.site },
        { '@type': 'ListItem', position: 2, name: a.headline },
      ],
    },
    { '@type': 'WebSite', '@id': `${a.site}/#website`, url: a.site, name: a.outlet.publisher },
    { '@type': 'Organization', '@id': `${a.site}/#organization`, name: a.outlet.publisher },
    ...a.authors.map((name, at) => ({ '@type': 'Person', '@id': `${a.site}/#/schema/person/${at}`, name })),
  ],
})}</head>
<body class="post-template-default single single-post td-standard-pack global-block-template-1">
<div class="td-header-menu-wrap"><ul id="menu-main" class="sf-menu"><li class="menu-item"><a href="/">${a.words.home}</a></li>${a.outlet.sections.map((s) => `<li class="menu-item"><a href="/c">${s}</a></li>`).join('')}</ul></div>
<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">${a.words.home}</a></span> <i class="td-icon-right"></i> <span><a class="entry-crumb" href="/c">${a.section}</a></span></div></div>
<article id="post-${a.id}" class="post-${a.id} post type-post status-publish format-standard has-post-thumbnail hentry">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">${a.section}</a></li></ul><header class="td-post-title"><h1 class="entry-title">${safe(a.headline)}</h1>
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">${a.words.by}</div> <a href="/author/1">${a.names}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${a.publishedAt}">${printed(a, a.publishedAt)}</time></span><div class="td-post-comments"><a href="#c">${a.between(0, 20)}</a></div></div></header></div>
<div class="td-post-sharing-top"><a class="td-social-sharing-button" href="#">Facebook</a><a class="td-social-sharing-button" href="#">Twitter</a><a class="td-social-sharing-button" href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img class="entry-thumb" src="${a.image}" alt=""><figcaption class="wp-caption-text">${safe(a.caption)}</figcaption></figure></div>
${body(a, {
  figure: (src, caption) =>
    `<div id="attachment_${a.id}" class="wp-caption aligncenter"><img class="size-large" src="${src}" alt=""><p class="wp-caption-text">${caption}</p></div>`,
  between: (at) =>
    at === 2
      ? `<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- ${a.words.ad} -</span><div class="td-adspot"></div></div>`
      : at === 4 && a.chance(0.6)
        ? `<p><strong>${a.words.readMore}: <a href="/other">${safe(a.others[0] ?? '')}</a></strong></p>`
        : '',
})}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${a.words.share}:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>${a.words.related}</em></h3></div></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>${a.words.tags}</span></li><li><a href="/t">Marenga</a></li></ul></div>
<div class="author-box-wrap"><a href="/a"><img alt="" src="/avatar.jpg"></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/a">${a.authors[0]}</a></span></div><div class="td-author-description">${a.authors[0]} ${a.words.about}</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left">${a.words.related}</a></h4>${cards(a, 3, (title, href, date) => `<div class="td_module_related_posts td-animation-stack"><h3 class="entry-title td-module-title"><a href="${href}">${title}</a></h3><time class="entry-date" datetime="${date}">${date.slice(0, 10)}</time></div>`)}</div>
<div class="comments" id="comments"><h4 class="td-comments-title">3 ${a.words.comments}</h4><ol class="comment-list"><li class="comment"><article><cite>Ann</cite><div class="comment-content"><p>${a.outlet.comment}</p></div></article></li></ol></div></div></div>
<div class="td-sub-footer-container">© 2022 ${safe(a.outlet.publisher)}. ${a.words.rights}</div></body></html>`,
};
