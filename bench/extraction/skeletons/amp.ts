import { body, cards, dir, jsonLd, newsArticle, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** An AMP page: amp-img, amp-ad, consent, sidebar and social shares in elements of their own. */
export const amp: Skeleton = {
  name: 'amp',
  heldOut: false,
  shows: [
    'authors',
    'publishedAt',
    'modifiedAt',
    'publisher',
    'url',
    'image',
    'section',
    'alternativeHeadline',
  ],
  captionShown: true,
  render: (
    a,
  ) => `<!doctype html><html amp lang="${a.outlet.locale}"${dir(a)}><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>${safe(a.headline)}</title><link rel="canonical" href="${a.url}"><style amp-boilerplate>body{visibility:hidden}</style><style amp-custom>.a{color:red}</style>${jsonLd(newsArticle(a, { image: { '@type': 'ImageObject', url: a.image, height: 800, width: 1200 } }))}</head>
<body><amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul><li><a href="/">${a.words.home}</a></li>${a.outlet.sections.map((s) => `<li><a href="/s">${s}</a></li>`).join('')}</ul></amp-sidebar><amp-consent id="c" layout="nodisplay"><div id="ui"><p>${a.words.cookies}</p><button on="tap:c.accept">${a.words.accept}</button></div></amp-consent>
<header class="amp-header"><a href="${a.site}">${safe(a.outlet.publisher)}</a></header><main><article class="amp-article"><p class="amp-kicker">${a.section}</p><h1 class="amp-title">${safe(a.headline)}</h1><p class="amp-deck subtitle">${safe(a.deck)}</p><div class="amp-byline">${a.byline}</div><time class="amp-date" datetime="${a.publishedAt}">${printed(a, a.publishedAt, 'time')}</time>
<div class="amp-share"><amp-social-share type="twitter"></amp-social-share><amp-social-share type="facebook"></amp-social-share></div>
<figure class="amp-lead"><amp-img src="${a.image}" width="1200" height="800" layout="responsive" alt=""><noscript><img src="${a.image}"></noscript></amp-img><figcaption>${safe(a.caption)}</figcaption></figure><div class="amp-content">
${body(a, {
  figure: (src, caption) =>
    `<figure><amp-img src="${src}" width="800" height="600" layout="responsive"></amp-img><figcaption>${caption}</figcaption></figure>`,
  between: (at) =>
    at === 1
      ? `<div class="amp-ad-wrapper"><p class="amp-ad-label">${a.words.ad}</p><amp-ad width="300" height="250" type="doubleclick"></amp-ad></div>`
      : at === 3
        ? `<div class="amp-related"><p><b>${a.words.readMore}:</b> <a href="/o">${safe(a.others[0] ?? '')}</a></p></div>`
        : '',
})}
</div></article><section class="amp-more"><h2>${a.words.related}</h2><amp-list src="/x.json" width="auto" height="100" layout="fixed-height"></amp-list>${cards(a, 3, (title, href) => `<div class="amp-card"><a href="${href}">${title}</a></div>`)}</section></main><footer class="amp-footer">${a.words.rights}</footer></body></html>`,
};
