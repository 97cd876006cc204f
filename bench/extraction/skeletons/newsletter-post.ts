import { body, cards, dir, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A newsletter platform's web page of one letter: subscribe widgets in the text, an anchored image, a subtitle. */
export const newsletterPost: Skeleton = {
  name: 'newsletter-post',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'url', 'publisher', 'image', 'alternativeHeadline'],
  without: ['table'],
  captionShown: false,
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"/><title data-rh="true">${safe(a.headline)} - ${a.names} - ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}"/>${openGraph(a)}${meta('author', a.names)}${jsonLd(newsArticle(a, { dateModified: a.publishedAt, isAccessibleForFree: true, publisher: { '@type': 'Organization', name: a.outlet.publisher } }))}</head>
<body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><div class="topbar"><a href="/" class="pencraft">${safe(a.outlet.publisher)}</a><button class="button primary">Subscribe</button><button>Sign in</button></div></div>
<div aria-label="Main" role="main" class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-display-contents"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published title-X77sOw">${safe(a.headline)}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">${safe(a.deck)}</h3><div class="pencraft byline-wrapper"><div class="pencraft pc-display-flex"><a href="/@x" class="pencraft">${a.names}</a></div><div class="pencraft meta-EgzBVA">${printed(a, a.publishedAt)}</div></div><div class="post-ufi style-button"><a class="post-ufi-button">12</a><a class="post-ufi-button">${a.words.share}</a></div></div>
<div><div class="available-content"><div dir="auto" class="body markup">
<div class="captioned-image-container"><figure><a class="image-link" href="${a.image}"><div class="image2-inset"><picture><img src="${a.image}" class="sizing-normal" alt=""/></picture></div></a></figure></div>
${body(a, {
  p: (text) => `<p><span>${text}</span></p>`,
  h2: (text) =>
    `<h3 class="header-anchor-post">${text}<div class="pencraft header-anchor-parent"><div class="header-anchor offset-top"></div></div></h3>`,
  quote: (text, by) => `<div class="pullquote"><blockquote><p>${text}</p><p>${by}</p></blockquote></div>`,
  figure: (src, caption) =>
    `<div class="captioned-image-container"><figure><img src="${src}" class="sizing-normal" alt=""/><figcaption class="image-caption">${caption}</figcaption></figure></div>`,
  between: (at) =>
    at === 2
      ? `<div class="subscription-widget-wrap" data-component-name="SubscribeWidget"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">${a.words.newsletter}</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email..."/><button>Subscribe</button></form></div></div>`
      : at === 4
        ? `<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="/share"><span>${a.words.share}</span></a></p>`
        : '',
})}
</div></div></div><div class="post-footer"><div class="post-ufi"><a>12 Likes</a></div></div></article></div></div>
<div class="comments-section"><h4>${a.words.comments}</h4><div class="comment-list"><div class="comment"><div class="comment-body"><p>${a.outlet.comment}</p></div></div></div></div>
<div class="portable-archive"><div class="portable-archive-list">${cards(a, 3, (title, href, date) => `<div class="post-preview"><a href="${href}" class="post-preview-title">${title}</a><div class="post-preview-meta"><time datetime="${date}">${date.slice(0, 10)}</time></div></div>`)}</div></div></div></div><div class="footer-wrap"><p>© 2022 ${safe(a.outlet.publisher)} · Privacy</p></div></div></div></body></html>`,
};
