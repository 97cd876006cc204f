import { body, cards, jsonLd, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A New York daily's pages: hashed classes, sections of story columns, advertisements that speak to screen readers. */
export const times: Skeleton = {
  name: 'times',
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
  without: ['table'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}" class="nytapp-vi-article"><head><meta charset="utf-8"/><title data-rh="true">${safe(a.headline)} - ${safe(a.outlet.publisher)}</title>
<meta data-rh="true" name="byl" content="${a.byline}"/><meta data-rh="true" name="pdate" content="20220113"/><meta data-rh="true" property="article:published_time" content="${new Date(a.publishedAt).toISOString()}"/><meta data-rh="true" property="article:modified_time" content="${new Date(a.modifiedAt).toISOString()}"/><meta data-rh="true" property="article:section" content="${a.section}"/><link data-rh="true" rel="canonical" href="${a.url}"/>${openGraph(a)}
${jsonLd(newsArticle(a, { alternativeHeadline: undefined, isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.meteredContent' } }))}</head>
<body><div id="app"><div class="css-1mcva2b"><header class="css-1bymuyk"><section class="css-1vxywut"><a href="/">${safe(a.outlet.publisher)}</a></section></header>
<div aria-hidden="true"><div class="css-1n6z4y">${a.words.ad}</div><a href="#after-top" class="css-777zgl">SKIP ADVERTISEMENT</a></div>
<main id="site-content"><div><article id="story" class="css-1vxca1d e1lmdhsb0"><div id="top-wrapper" class="css-ds6xh"><div id="top-slug" class="css-l9onyx"><p>Advertisement</p></div></div>
<header class="css-1hvpvqr euiyums1"><p class="css-1i1e2oz e6idgb70"><a href="/section/x">${a.section}</a></p><div class="css-1vkm6nb ehdk2mb0"><h1 id="link-${a.id}" class="css-1l8buln e1h9rw200" data-testid="headline">${safe(a.headline)}</h1></div><p id="article-summary" class="css-w6ymp8 e1wiw3jv0">${safe(a.deck)}</p>
<div class="css-79elbk" data-testid="imageblock-wrapper"><figure class="img-sz-large css-a7htku e1g7ppur0" aria-label="media" role="group"><div class="css-1xdhyk6 erfvjey0"><picture><img alt="" class="css-rq4mmj" src="${a.image}"/></picture></div><figcaption class="css-1w7ajpd ewdxa0s0"><span aria-hidden="false" class="css-jevhma e13ogyst0">${safe(a.caption)}</span><span class="css-1u46b97 e1z0qqy90"><span class="css-1ly73wi e1tej78p0">Credit...</span><span aria-hidden="false">${safe(a.credit)}</span></span></figcaption></figure></div>
<div class="css-1lvvmm epjyd6m3"><div class="css-233int epjyd6m2"><p class="css-1nuro5j e1jsehar1"><span class="byline-prefix">${a.words.by} </span><span class="css-1baulvz last-byline" itemprop="name">${a.names}</span></p></div></div><ul class="css-1w5cs23 epjyd6m1"><li><time class="css-1z1nqv e16638kd0" datetime="${a.publishedAt}"><span>${printed(a, a.publishedAt)}</span></time></li></ul>
<div role="toolbar" class="css-4skfbu"><ul><li><button>${a.words.share}</button></li></ul></div></header>
<section name="articleBody" class="meteredContent css-1r7ky0e">
${body(a, {
  p: (text) =>
    `<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-0"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">${text}</p></div></div>`,
  h2: (text) =>
    `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><h2 class="css-byu9ln eoo0vm40">${text}</h2></div></div>`,
  list: (items) => `<div class="css-53u6y8"><ul class="css-1ovdx43 ez3869y0">${items}</ul></div>`,
  quote: (text, by) =>
    `<div class="css-yfr4cg"><blockquote class="css-1o0rm6k"><p>${text}</p><p class="css-x">${by}</p></blockquote></div>`,
  note: (text) =>
    `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0"><em class="css-2fg4z9 e1gzwzxm0">${text}</em></p></div></div>`,
  figure: (src, caption) =>
    `<div class="css-79elbk" data-testid="photoviewer-wrapper"><div class="css-z3e15g" data-testid="photoviewer-wrapper-hidden"></div><figure class="img-sz-medium css-a7htku" aria-label="media"><span class="css-1ly73wi">Image</span><img alt="" src="${src}"/><figcaption class="css-1w7ajpd"><span>${caption}</span><span class="css-1u46b97"><span>Credit...</span><span>Orla Finn</span></span></figcaption></figure></div>`,
  between: (at) =>
    at === 2
      ? `<div><div id="story-ad-1-wrapper" class="css-m2m7sn"><div id="story-ad-1-slug" class="css-n5yuon"><p>Advertisement</p></div><a href="#after-story-ad-1" class="css-777zgl">SKIP ADVERTISEMENT</a></div></div>`
      : '',
})}
</section><div class="bottom-of-article"><div class="css-1ubp8k9"><p>${a.authors[0]} ${a.words.about} <a href="/by/x">More about ${a.authors[0]}</a></p></div><div class="css-jxzr5i"><p>A version of this article appears in print on Jan. 14, 2022, Section A, Page 1 of the edition with the headline. <a href="/r">Order Reprints</a> | <a href="/p">Today’s Paper</a> | <a href="/s">Subscribe</a></p></div></div></article></div>
<section id="styln-bottom"><h2>${a.words.related}</h2>${cards(a, 3, (title, href) => `<div class="css-8atqhb"><a href="${href}"><h3>${title}</h3></a></div>`)}</section></main></div></div></body></html>`,
};
