import { body, cards, dir, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** Blogger with its classic theme: post-body, the date as a heading above, hentry microformats, archive in the sidebar. */
export const blogger: Skeleton = {
  name: 'blogger',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'url', 'publisher'],
  without: ['table', 'quote'],
  render: (
    a,
  ) => `<!DOCTYPE html><html dir="ltr" xmlns="http://www.w3.org/1999/xhtml"${dir(a)}><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/><meta content="blogger" name="generator"/><link href="${a.url}" rel="canonical"/><meta content="${a.url}" property="og:url"/><meta content="${safe(a.headline)}" property="og:title"/><title>${safe(a.outlet.publisher)}: ${safe(a.headline)}</title></head>
<body class="loading"><div class="body-fauxcolumns"></div><div class="content"><div class="content-outer"><header><div class="header section" id="header"><div class="widget Header" id="Header1"><div class="titlewrapper"><h1 class="title"><a href="${a.site}/">${safe(a.outlet.publisher)}</a></h1></div><div class="descriptionwrapper"><p class="description"><span>${a.words.newsletterText}</span></p></div></div></div></header>
<div class="main-outer"><div class="column-center-outer"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${printed(a, a.publishedAt)}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry" itemprop="blogPost" itemscope="itemscope" itemtype="http://schema.org/BlogPosting"><meta content="${a.id}" itemprop="postId"/><a name="${a.id}"></a><h3 class="post-title entry-title" itemprop="name">${safe(a.headline)}</h3><div class="post-header"><div class="post-header-line-1"></div></div>
<div class="post-body entry-content" id="post-body-${a.id}" itemprop="description articleBody">
${body(a, {
  p: (text, at) =>
    a.id % 2 === 0
      ? `<div>${text}</div><div><br /></div>`
      : `${text}<br /><br />${at === 1 ? '<a name="more"></a>' : ''}`,
  h2: (text) => `<h3>${text}</h3>`,
  note: (text) => `<div><i>${text}</i></div>`,
  figure: (src, caption) =>
    `<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container"><tbody><tr><td style="text-align: center;"><a href="${src}"><img border="0" src="${src}" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">${caption}</td></tr></tbody></table>`,
})}
<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">${a.words.by} <span class="fn" itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person"><a class="g-profile" href="https://www.blogger.com/profile/1" rel="author"><span itemprop="name">${a.names}</span></a></span></span> <span class="post-timestamp">- <meta content="${a.url}" itemprop="url"/><a class="timestamp-link" href="${a.url}" rel="bookmark"><abbr class="published" itemprop="datePublished" title="${a.publishedAt}">${a.publishedAt.slice(11, 16)}</abbr></a></span><div class="post-share-buttons"><a href="#">Email This</a><a href="#">BlogThis!</a></div></div><div class="post-footer-line post-footer-line-2"><span class="post-labels">${a.words.tags}: <a href="/l" rel="tag">Marenga</a></span></div></div></div>
<div class="comments" id="comments"><h4>1 ${a.words.comments}:</h4><dl id="comments-block"><dt class="comment-author">Ann:</dt><dd class="comment-body"><p>${a.outlet.comment}</p></dd></dl></div></div></div></div></div><div class="blog-pager" id="blog-pager"><a href="/n">Newer Post</a><a href="/o">Older Post</a></div></div></div></div>
<div class="column-right-outer"><aside><div class="sidebar section"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul class="posts">${cards(a, 4, (title, href) => `<li><a href="${href}">${title}</a></li>`)}</ul></div></div></aside></div></div></div></div></body></html>`,
};
