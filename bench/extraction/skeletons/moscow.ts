import { body, cards, dir, meta, openGraph, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A Moscow business daily: microdata, no JSON-LD, numbers as dates, a subscription line in the text. */
export const moscow: Skeleton = {
  name: 'moscow',
  heldOut: false,
  shows: ['publishedAt', 'publisher', 'url', 'image', 'authors'],
  captionShown: true,
  without: ['table', 'list'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} – ${safe(a.outlet.publisher)}</title>${openGraph(a, `${a.headline} – ${a.outlet.publisher}`)}<link rel="canonical" href="${a.url}">${meta('mediator_published_time', a.publishedAt)}</head><body class="doc_page"><header class="main_header"><div class="main_header__logo"><a href="/">${safe(a.outlet.publisher)}</a></div></header><div class="layout lenta_top_doc"><main class="grid grid-js"><div class="grid-col grid-col-s3"><article class="doc js-article" data-article-docsid="${a.id}" itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="identifier" content="${a.id}"><meta itemscope itemprop="mainEntityOfPage" itemid="${a.url}"><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization" class="hide"><meta itemprop="name" content="${safe(a.outlet.publisher)}"></div>
<header class="doc_header"><div class="doc_header__meta"><time class="doc_header__publish_time" itemprop="datePublished" datetime="${a.publishedAt}">${a.publishedAt.slice(8, 10)}.${a.publishedAt.slice(5, 7)}.${a.publishedAt.slice(0, 4)}, ${a.publishedAt.slice(11, 16)}</time><span class="vam doc_header__readtime">${a.words.minutes}</span></div><h1 class="doc_header__name js-search-mark" itemprop="headline">${safe(a.headline)}</h1><h2 class="doc_header__subheader">${safe(a.deck)}</h2></header>
<div class="doc__media_photo"><figure><img itemprop="image" src="${a.image}" class="doc_media__media" alt=""><figcaption class="doc_media__info"><p class="doc_media__description">${safe(a.caption)}</p><p class="doc_media__origin">${a.words.photo}: ${safe(a.credit)}</p></figcaption></figure></div>
<div class="doc_share"><a href="#">VK</a><a href="#">Telegram</a></div><div class="doc__body article_text_wrapper js-search-mark" itemprop="articleBody">
${body(a, {
  p: (text, at) => `<p class="doc__text${at === 0 ? ' doc__intro' : ''}">${text}</p>`,
  h2: (text) => `<p class="doc__text doc__thought"><b>${text}</b></p>`,
  note: (text) => `<p class="doc__text"><i>${text}</i></p>`,
  quote: (text, by) =>
    `<blockquote class="doc__quote"><p>${text}</p><span class="doc__quote_author">${by}</span></blockquote>`,
  figure: (src, caption) =>
    `<div class="doc__insert"><figure class="fig"><img src="${src}"><figcaption><p>${caption}</p></figcaption></figure></div>`,
  between: (at) =>
    at === 2
      ? `<div class="adv_interscroll"><div class="doc__adv_label">${a.words.ad}</div></div>`
      : at === 3
        ? `<div class="incut incut--link"><a class="incut_link" href="/o"><span class="incut_title">${a.words.readMore}</span><span>${safe(a.others[0] ?? '')}</span></a></div>`
        : '',
})}
<p class="doc__text document_authors" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${a.names}</span></p></div><div class="doc_footer"><a href="/t" class="doc_footer__item_name">${a.words.tags}</a></div></article>
<section class="rubric_lenta"><h4>${a.words.related}</h4>${cards(a, 4, (title, href, date) => `<article class="uho rubric_lenta__item"><h2 class="uho__name"><a class="uho__link" href="${href}">${title}</a></h2><p class="uho__tag">${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}, 10:15</p></article>`)}</section></div></main></div><footer class="main_footer">${a.words.rights}</footer></body></html>`,
};
