import { body, cards, jsonLd, meta, openGraph, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** Portals of East Asia: source and clock in one bar, paragraphs with ideographic indents, the editor's name below. */
export const eastAsian: Skeleton = {
  name: 'east-asian',
  heldOut: false,
  shows: ['publishedAt', 'publisher', 'url', 'image'],
  dayOnly: true,
  languages: ['zh', 'ja', 'ko'],
  without: ['quote', 'list', 'table', 'figure'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.locale}"><head><meta charset="utf-8"><title>${a.headline}_${a.outlet.publisher}</title>${openGraph(a)}${meta('publishdate', a.publishedAt.slice(0, 10))}<link rel="canonical" href="${a.url}">
${a.outlet.language === 'zh' ? '' : jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: a.headline, datePublished: a.publishedAt, publisher: { '@type': 'Organization', name: a.outlet.publisher } })}</head>
<body><div class="fix-ewm domPC"><img src="/ewm.png"></div><div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><a href="/">${a.words.home}</a> &gt; <a href="/s">${a.section}</a> &gt;</div></div><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2022</em></span><span class="day"><em>01</em>/<em>13</em></span><span class="time">${a.publishedAt.slice(11, 19)}</span></div><div class="source">${a.outlet.publisher}</div><div class="head-line clearfix"><h1><span class="title">${a.headline}</span></h1><div class="pageShare"><div class="setFont">A <span id="fontSmall">-</span></div><a href="#">${a.words.share}</a></div></div></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">
<p class="txt-img" style="text-align:center"><img src="${a.image}" alt=""></p>
${body(a, {
  p: (text) => `<p>　　${text}</p>`,
  h2: (text) => `<p><strong>　　${text}</strong></p>`,
  note: (text) => `<p>　　${text}</p>`,
  figure: (src) => `<p style="text-align:center"><img src="${src}"></p>`,
})}
</span><div id="articleEdit"><span class="editor">【责任编辑:${a.authors[0]}】</span><div class="mt"><a href="/e">反馈</a></div></div></div><div class="nextpage"></div><div class="relatedNews"><div class="tit">${a.words.related}</div><ul>${cards(a, 3, (title, href, date) => `<li><a href="${href}">${title}</a><span>${date.slice(0, 10)}</span></li>`)}</ul></div></div>
<div class="main-right right"><div class="columBox"><div class="tit">${a.words.mostRead}</div><ul class="list">${cards(a, 4, (title, href) => `<li><a href="${href}" title="${safe(title)}">${title}</a></li>`)}</ul></div></div></div><div class="foot"><p>Copyright © 2000 - 2022 ${a.outlet.publisher} ${a.words.rights}</p></div></body></html>`,
};
