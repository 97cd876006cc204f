import { body, cards, dir, jsonLd, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** Chorus: c-entry-content, a byline in spans, related lists in the text, sign-up boxes of several kinds. */
export const chorus: Skeleton = {
  name: 'chorus',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'modifiedAt', 'publisher', 'url', 'image', 'alternativeHeadline'],
  captionShown: true,
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} - ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}">${openGraph(a)}${jsonLd([newsArticle(a, { image: [{ '@type': 'ImageObject', url: a.image, width: 1400 }], articleSection: undefined })])}</head><body class="entry_key_unison_standard entry_layout_unison_main entry-group-x"><div class="c-global-header"><a href="/">${safe(a.outlet.publisher)}</a><nav class="c-nav-list"><ul><li><a href="/x">${a.words.home}</a></li></ul></nav></div>
<section class="c-entry-hero-group"><main id="content"><div class="l-segment l-main-content"><div class="c-entry-hero c-entry-hero--default"><div class="c-entry-hero__header-wrap"><div class="c-entry-group-labels c-entry-group-labels--article"><ul><li class="c-entry-group-labels__item"><a href="/s"><span>${a.section}</span></a></li></ul></div><h1 class="c-page-title">${safe(a.headline)}</h1><p class="c-entry-summary p-dek">${safe(a.deck)}</p></div><div class="c-byline"><span class="c-byline-wrapper">${a.words.by} ${a.authors.map((n) => `<span class="c-byline__item"><a href="/a"><span class="c-byline__author-name">${n}</span></a></span>`).join(` ${a.words.and} `)} <span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="${a.publishedAt}">${printed(a, a.publishedAt, 'time')}</time></span></span></div><div class="c-social-buttons"><ul><li><a href="#"><span>${a.words.share}</span></a></li></ul></div></div>
<figure class="e-image e-image--hero"><span class="e-image__inner"><span class="e-image__image"><picture class="c-picture"><img srcset="${a.image} 320w" src="${a.image}" alt=""></picture></span></span><span class="e-image__meta"><figcaption>${safe(a.caption)}</figcaption><cite>${safe(a.credit)}</cite></span></figure>
<article class="l-segment l-main-content"><div class="l-col__main"><div class="c-entry-content">
${body(a, {
  p: (text) => `<p id="x${text.length}">${text}</p>`,
  h2: (text) => `<h3 id="h${text.length}">${text}</h3>`,
  quote: (text, by) => `<aside class="c-float-right"><q>${text} — ${by}</q></aside>`.replace(/aside/g, 'div'),
  figure: (src, caption) =>
    `<figure class="e-image"><span class="e-image__inner"><img src="${src}"></span><span class="e-image__meta"><figcaption>${caption}</figcaption></span></figure>`,
  between: (at) =>
    at === 2
      ? `<div class="c-article-feature-box"><div class="c-rock-list"><h4 class="c-rock-list__title">${a.words.related}</h4><ul>${cards(a, 2, (title, href) => `<li><a href="${href}">${title}</a></li>`)}</ul></div></div>`
      : at === 4
        ? `<aside id="nl"><div class="c-newsletter_signup_box" data-newsletter-slug="x"><h3 class="c-newsletter_signup_box--breaker__headline">${a.words.newsletter}</h3><p>${a.words.newsletterText}</p></div></aside>`
        : '',
})}
</div><div class="c-entry-stream"><h2>${a.words.mostRead}</h2>${cards(a, 4, (title, href, date) => `<div class="c-compact-river__entry"><div class="c-entry-box--compact"><h2 class="c-entry-box--compact__title"><a href="${href}">${title}</a></h2><div class="c-byline"><time datetime="${date}">${date.slice(0, 10)}</time></div></div></div>`)}</div></div></article></div></main></section><footer class="c-footer">${a.words.rights}</footer></body></html>`,
};
