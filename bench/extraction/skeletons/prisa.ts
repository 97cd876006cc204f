import { body, cards, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A Madrid daily's pages: two- and three-letter classes, data-dtm regions, place and day in one line. */
export const prisa: Skeleton = {
  name: 'prisa',
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
  languages: ['es', 'pt', 'it', 'en', 'fr'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.locale}"><head><meta charset="UTF-8"/><title>${safe(a.headline)} | ${a.section} | ${safe(a.outlet.publisher)}</title>${openGraph(a)}${meta('article:published_time', a.publishedAt)}${meta('article:modified_time', a.modifiedAt)}${meta('article:section', a.section)}${meta('article:author', `https://www.facebook.com/x`)}${meta('author', a.names)}<link rel="canonical" href="${a.url}"/>
${jsonLd([{ '@context': 'https://schema.org/', '@type': 'WebSite', name: a.outlet.publisher, url: a.site }, newsArticle(a, { isAccessibleForFree: true, articleBody: undefined, inLanguage: a.outlet.locale, contentLocation: a.place ? [a.place] : undefined })])}</head>
<body class="salida_articulo news"><header class="x _df"><a href="/">${safe(a.outlet.publisher)}</a></header><article id="main-content"><header class="a_e _g" data-dtm-region="articulo_cabecera"><div class="a_e_txt"><div class="a_k"><a class="a_k_n" href="/s">${a.section}</a></div><h1 class="a_t">${safe(a.headline)}</h1><h2 class="a_st">${safe(a.deck)}</h2></div><figure class="a_e_m a_m"><span class="_db a_m_w"><img src="${a.image}" alt="" class="_re lazyload a_m-h"/></span><figcaption class="a_m_p"><span>${safe(a.caption)}</span><span class="a_m_m">${safe(a.credit)}</span></figcaption></figure></header>
<div class="a_md" data-dtm-region="articulo_firma"><div class="a_md_i"><img src="/av.jpg" alt=""></div><div class="a_md_txt"><div class="a_md_a"><a href="/autor/x" class="a_md_a_n">${a.names}</a></div><div class="a_md_f"><span class="a_pl"><span class="capitalize">Puerto</span> - </span><a id="article_date_p" data-date="${new Date(a.publishedAt).toISOString()}" href="/h"><abbr title="${printed(a, a.publishedAt)}">${printed(a, a.publishedAt, 'time')}</abbr></a></div></div></div><div class="w_rs"><ul><li><a href="#"><span class="_pr">${a.words.share}</span></a></li><li><a href="#"><span class="_pr">Whatsapp</span></a></li></ul></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo">
${body(a, {
  p: (text) => `<p class="">${text}</p>`,
  h2: (text) => `<h3 class="">${text}</h3>`,
  quote: (text, by) =>
    `<blockquote class="q"><div class="q_t">${text}</div><p class="q_a">${by}</p></blockquote>`,
  figure: (src, caption) =>
    `<figure class="a_m a_m-h"><span class="a_m_w"><img src="${src}" class="lazyload"></span><figcaption class="a_m_p"><span>${caption}</span></figcaption></figure>`,
  note: (text) => `<div class="a_fe"><p>${text}</p></div>`,
  between: (at) =>
    at === 2
      ? `<section class="ep_e _br" data-dtm-region="articulo_enlaces"><div class="ep_h">${a.words.related}</div><article class="c"><h3 class="c_t"><a href="/o">${safe(a.others[0] ?? '')}</a></h3></article></section>`
      : at === 1
        ? `<div class="a_ad"><div class="ad ad-giga" id="elpais_gpt-MPU1"></div></div>`
        : '',
})}
<p class="nota_pie"><i>${a.words.follow}.</i></p></div><div class="a_t_i"><h5 class="_pr">${a.words.tags}</h5><ul class="_df"><li><a href="/n">Marenga</a></li><li><a href="/n2">Ferry</a></li></ul></div></article><section class="b b_lo"><header><h2>${a.words.mostRead}</h2></header><ol>${cards(a, 4, (title, href) => `<li><a href="${href}">${title}</a></li>`)}</ol></section></body></html>`,
};
