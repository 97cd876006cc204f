import { body, cards, dir, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A Paris daily's pages: article__ classes, read-also boxes in the text, the day and the author in one line. */
export const monde: Skeleton = {
  name: 'monde',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'modifiedAt', 'publisher', 'url', 'image', 'alternativeHeadline'],
  captionShown: true,
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"/><title>${safe(a.headline)}</title><link rel="canonical" href="${a.url}">${openGraph(a)}${meta('og:article:published_time', a.publishedAt)}${meta('og:article:author', a.names)}${jsonLd(newsArticle(a, { articleSection: undefined, publisher: { '@type': 'Organization', name: a.outlet.publisher } }))}</head>
<body id="js-body"><header id="Header" class="Header"><nav id="Nav"><a href="/">${a.words.home}</a></nav></header><main id="main" class="main"><div id="habillagepub" class="zone"><section class="zone zone--article"><section class="article__wrapper article__wrapper--classic"><article class="article article--single article--iso article--content"><header class="article__heading"><ul class="breadcrumb article__breadcrumb"><li class="breadcrumb__parent"><a href="/i">${a.section}</a></li></ul><h1 class="article__title">${safe(a.headline)}</h1><p class="article__desc">${safe(a.deck)}</p><span class="meta meta__author meta__author--page"><span class="article__author-link">${a.names}</span></span><span class="meta meta__publisher meta__publisher--page"><time class="meta__date" datetime="${a.publishedAt}">${a.words.published} ${printed(a, a.publishedAt, 'time')}, ${a.words.updated} ${printed(a, a.modifiedAt, 'time')}</time></span><span class="meta__reading-time"><span class="icon__timer"></span> ${a.words.minutes}</span><ul class="meta__social"><li><a href="#">Facebook</a></li><li><a href="#">E-mail</a></li></ul></header>
<section class="article__content old__article-content-single"><figure class="article__media"><img src="${a.image}" alt=""><figcaption class="article__legend">${safe(a.caption)} <span class="article__credit">${safe(a.credit.toUpperCase())}</span></figcaption></figure>
${body(a, {
  p: (text) => `<p class="article__paragraph ">${text}</p>`,
  h2: (text) => `<h2 class="article__sub-title">${text}</h2>`,
  list: (items) => `<ul class="article__unordered-list">${items}</ul>`,
  quote: (text, by) => `<blockquote class="article__citation">${text} <cite>${by}</cite></blockquote>`,
  note: (text) => `<p class="article__status">${text}</p>`,
  figure: (src, caption) =>
    `<figure class="article__media"><img data-src="${src}" class="initial loading" alt=""><figcaption class="article__legend">${caption}</figcaption></figure>`,
  between: (at) =>
    at === 1 || at === 4
      ? `<section class="catcher catcher--inline"><span class="catcher__title">${a.words.readMore}</span> <span class="catcher__content"><a class="js-article-read-also" href="/o"><span class="catcher__desc">${safe(a.others[at % 3] ?? '')}</span></a></span></section>`
      : at === 2
        ? `<section class="inread inread--NL js-services-inread"><span class="inread__title">${a.words.newsletter}</span><p>${a.words.newsletterText}</p><a class="inread__btn" href="/n">OK</a></section><div id="inread_top" class="dfp__slot dfp__inread"></div>`
        : '',
})}
<p class="article__paragraph article__signature"><span class="author__name">${a.names}</span></p></section><footer class="article__footer-single"><section class="article__reactions"><a href="/r">${a.words.comments}</a></section></footer></article></section></section><section class="friend"><h4>${a.words.related}</h4>${cards(a, 3, (title, href, date) => `<section class="teaser"><a class="teaser__link" href="${href}"><h3 class="teaser__title">${title}</h3></a><span class="meta__date">${date.slice(0, 10)}</span></section>`)}</section></div></main><footer id="footer"><a href="/t">${a.words.terms}</a></footer></body></html>`,
};
