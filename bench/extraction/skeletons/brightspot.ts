import { body, cards, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** Brightspot as an American wire and public stations use it: Page- and RichText- classes, times as milliseconds. */
export const brightspot: Skeleton = {
  name: 'brightspot',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'modifiedAt', 'publisher', 'url', 'image', 'section'],
  captionShown: true,
  render: (
    a,
  ) => `<!DOCTYPE html><html class="Page" lang="${a.outlet.language}"><head><meta charset="UTF-8"><title>${safe(a.headline)} | ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}">${openGraph(a)}${meta('article:published_time', a.publishedAt)}${meta('article:modified_time', a.modifiedAt)}${meta('article:section', a.section)}
${jsonLd([newsArticle(a, { author: a.authors.map((name) => ({ '@context': 'http://schema.org', '@type': 'Person', name, url: `${a.site}/author` })) })])}
<link rel="stylesheet" href="/styles.css"></head><body class="Page-body"><bsp-header class="Page-header"><a class="Page-header-logo" href="/">${safe(a.outlet.publisher)}</a><nav class="Navigation"><a href="/h">${a.section}</a></nav></bsp-header>
<div class="Page-content"><main class="Page-main"><div class="Page-breadcrumbs"><a class="Link" href="/h">${a.section}</a></div><div class="Page-headlineWrapper"><h1 class="Page-headline">${safe(a.headline)}</h1></div>
<div class="Page-lead"><figure class="Figure"><bsp-image class="Image"><picture><img class="Image" alt="" src="${a.image}"></picture></bsp-image><div class="Figure-content"><figcaption class="Figure-caption"><p>${safe(a.caption)} (AP Photo/${a.authors[0]})</p></figcaption></div></figure></div>
<div class="Page-byline"><div class="Page-authors"><span>${a.words.by.toUpperCase()}</span>&nbsp;${a.authors.map((n) => `<a class="Link" href="/author">${n.toUpperCase()}</a>`).join(` <span>${a.words.and}</span> `)}</div><div class="Page-dateModified"><bsp-timestamp data-timestamp="${Date.parse(a.modifiedAt)}"><span data-date>${a.words.updated} ${printed(a, a.modifiedAt)}</span></bsp-timestamp></div></div>
<div class="Page-actions"><div class="ActionBar"><button class="ActionLink">${a.words.share}</button><ul class="ActionBar-items"><li><a href="#">Copy</a></li><li><a href="#">Email</a></li></ul></div></div>
<div class="Page-oneColumn"><div class="Page-storyBody gtmMainScrollContent"><bsp-story-page class="StoryPage"><div class="RichTextStoryBody RichTextBody">
${body(a, {
  note: (text) => `<hr><p><em>${text}</em></p>`,
  quote: (text, by) =>
    `<div class="QuoteEnhancement Enhancement"><blockquote class="Quote">${text}<cite>${by}</cite></blockquote></div>`,
  figure: (src, caption) =>
    `<div class="ImageEnhancement Enhancement" data-align-center><figure class="Figure"><img class="Image" loading="lazy" alt="" src="${src}"><figcaption class="Figure-caption"><p>${caption}</p></figcaption></figure></div>`,
  between: (at) =>
    at === 1
      ? `<div class="HtmlModuleEnhancement Enhancement"><div class="FreeStar SovrnAd Advertisement"></div></div>`
      : at === 3
        ? `<div class="PageListEnhancementGeneric Enhancement" data-module><div class="PageListEnhancementGeneric-title">${a.words.related}</div>${cards(a, 2, (title, href) => `<div class="PageListEnhancementGeneric-items-item"><div class="PagePromo"><h3 class="PagePromo-title"><a class="Link" href="${href}"><span class="PagePromoContentIcons-text">${title}</span></a></h3><div class="PagePromo-byline">1 ${a.words.minutes}</div></div></div>`)}</div>`
        : '',
})}
</div></bsp-story-page></div></div>
<div class="Page-below"><div class="PageList"><h2 class="PageList-header-title">${a.words.mostRead}</h2>${cards(a, 4, (title, href, date) => `<div class="PagePromo" data-posted-date-timestamp="${Date.parse(date)}"><h3 class="PagePromo-title"><a class="Link" href="${href}">${title}</a></h3><bsp-timestamp data-timestamp="${Date.parse(date)}"><span>${date.slice(0, 10)}</span></bsp-timestamp></div>`)}</div></div></main></div><footer class="Page-footer"><a href="/t">${a.words.terms}</a></footer></body></html>`,
};
