import { body, cards, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A São Paulo daily's pages: c- classes, a gallery in the text, place below the name, subscriber lines. */
export const folha: Skeleton = {
  name: 'folha',
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
  languages: ['pt', 'es', 'id', 'tr', 'uk', 'nl'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.locale}"><head><meta charset="utf-8"><title>${safe(a.headline)} - ${printed(a, a.publishedAt, 'digits')} - ${a.section} - ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}">${openGraph(a, `${a.headline} - ${printed(a, a.publishedAt, 'digits')} - ${a.section} - ${a.outlet.publisher}`)}${meta('article:published_time', a.publishedAt)}${meta('article:section', a.section)}${jsonLd(newsArticle(a))}</head>
<body class="has-shortcut-bar"><header class="l-header"><a href="/">${safe(a.outlet.publisher)}</a></header><main id="conteudo" class="main"><article class="c-news" id="c-news"><div class="block"><div class="container"><div class="flex flex--gutter"><div class="flex-cell"><header class="c-content-head"><div class="c-content-head__wrap"><h1 class="c-content-head__title" itemprop="headline">${safe(a.headline)}</h1><h2 class="c-content-head__subtitle" itemprop="alternativeHeadline">${safe(a.deck)}</h2></div></header>
<div class="c-more-options"><button class="c-more-options__btn">${a.words.share}</button><ul><li><a href="#">WhatsApp</a></li><li><a href="#">Facebook</a></li></ul><time class="c-more-options__published-date" datetime="${a.publishedAt.slice(0, 16)}">${printed(a, a.publishedAt, 'time')}</time></div>
<div class="c-tools-share"><a href="#">Salvar para ler depois</a></div><figure class="c-image-aspect-ratio"><img class="c-image-aspect-ratio__image" src="${a.image}" alt=""><figcaption class="widget-image__subtitle">${safe(a.caption)} - ${safe(a.credit)}</figcaption></figure>
<div class="c-signature"><strong class="c-signature__author"><a href="/a">${a.names}</a></strong><div class="c-signature__location">${a.place ?? ''}</div></div><div class="c-news__content"><div class="c-news__body" data-continue-reading data-share-text>
${body(a, {
  h2: (text) => `<h3 class="c-news__subtitle">${text}</h3>`,
  note: (text) => `<div class="c-news__erramos"><p>${text}</p></div>`,
  figure: (src, caption) =>
    `<div class="gallery-widget-carousel"><ul class="gallery-widget"><li class="gallery-widget__item"><figure><img data-src="${src}" alt=""><figcaption>${caption}</figcaption></figure></li></ul></div>`,
  between: (at) =>
    at === 1
      ? `<div class="c-advertising c-advertising--300x250"><p class="c-advertising__label">${a.words.ad}</p><div id="banner-300x250-area"></div></div>`
      : at === 3
        ? `<div class="c-newsletter" data-newsletter><h3 class="c-newsletter__title">${a.words.newsletter}</h3><p>${a.words.newsletterText}</p></div>`
        : '',
})}
</div></div><div class="c-topics"><h3>${a.words.tags}</h3><ul><li><a href="/t">marenga</a></li></ul></div><section class="c-comments"><h2>${a.words.comments}</h2><div class="c-comments__body"><p>${a.outlet.comment}</p></div></section></div></div></div></div></article><section class="block"><h2>${a.words.related}</h2>${cards(a, 3, (title, href, date) => `<div class="c-headline c-headline--newslist"><a href="${href}"><h2 class="c-headline__title">${title}</h2></a><time class="c-headline__dateline" datetime="${date}">${date.slice(0, 10)}</time></div>`)}</section></main></body></html>`,
};
