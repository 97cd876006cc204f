import { body, cards, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** Arc XP's Fusion as large American and Spanish papers use it: blocks named b-, c-, JSON-LD in an array. */
export const arc: Skeleton = {
  name: 'arc',
  heldOut: false,
  shows: [
    'authors',
    'publishedAt',
    'modifiedAt',
    'publisher',
    'url',
    'section',
    'image',
    'alternativeHeadline',
  ],
  captionShown: true,
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"><head><title>${safe(a.headline)} | ${safe(a.outlet.publisher)}</title><meta charset="UTF-8">
<link rel="canonical" href="${a.url}"/>${openGraph(a)}${meta('article:published_time', new Date(a.publishedAt).toISOString())}${meta('article:section', a.section)}
${jsonLd([newsArticle(a, { author: a.authors.map((name) => ({ '@type': 'Person', name, jobTitle: 'Reporter', url: `${a.site}/staff` })), isAccessibleForFree: true })])}
${jsonLd({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, item: { '@id': a.site, name: a.words.home } },
    { '@type': 'ListItem', position: 2, item: { '@id': `${a.site}/s`, name: a.section } },
  ],
})}
<script>window.Fusion=window.Fusion||{};Fusion.globalContent={"_id":"X${a.id}","type":"story","headlines":{"basic":"${a.id}"}};</script></head><body><div id="fusion-app" class="fusion-app layout-section"><div class="b-right-rail"><header class="c-stack b-right-rail__navigation"><nav class="b-header-nav-chain"><a href="/">${a.words.home}</a>${a.outlet.sections.map((s) => `<a class="c-link" href="/s">${s}</a>`).join('')}</nav></header>
<section role="main" tabindex="-1" class="b-right-rail__main"><div class="c-stack b-right-rail__full-width-1"><a class="c-overline b-overline" href="/s">${a.section}</a><h1 class="b-headline">${safe(a.headline)}</h1><h2 class="c-heading b-subheadline">${safe(a.deck)}</h2></div>
<div class="c-grid b-right-rail__rail-container"><div class="c-stack b-right-rail__main-interior-item"><figure class="c-media-item b-lead-art"><div class="c-image__wrapper"><img src="${a.image}" class="c-image" alt="${safe(a.caption)}"></div><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${safe(a.caption)} </span><span class="c-media-item__credit">(${safe(a.credit)})</span></figcaption></figure>
<div class="b-byline"><span class="b-byline__by">${a.words.by}</span> <span class="b-byline__names">${a.authors.map((n) => `<a class="c-link b-byline__name" href="/staff">${n}</a>`).join(` <span>${a.words.and}</span> `)}</span></div><time class="c-date b-date" datetime="${new Date(a.publishedAt).toISOString()}">${printed(a, a.publishedAt, 'time')}</time>
<div class="c-stack b-social-share"><button>Facebook</button><button>Twitter</button><a href="mailto:?x">Email</a></div>
<article class="b-article-body">
${body(a, {
  p: (text) => `<p class="c-paragraph">${text}</p>`,
  h2: (text) => `<h2 class="c-heading">${text}</h2>`,
  list: (items) => `<ul class="c-list">${items}</ul>`,
  quote: (text, by) =>
    `<blockquote class="c-quote c-quote--pullquote"><p>${text}</p><span class="c-citation">${by}</span></blockquote>`,
  table: (rows) =>
    `<div class="c-table__wrapper"><table class="c-table"><tbody>${rows}</tbody></table></div>`,
  note: (text) => `<div class="b-correction"><p class="c-paragraph">${text}</p></div>`,
  figure: (src, caption) =>
    `<figure class="c-media-item"><img class="c-image" srcset="${src} 1200w, ${src}?w=400 400w" src="${src}" alt=""><figcaption class="c-media-item__fig-caption"><span>${caption}</span></figcaption></figure>`,
  between: (at) =>
    at === 1
      ? `<div class="arcad-feature-container"><div class="b-ads-block__advertisement-label">${a.words.ad}</div></div>`
      : at === 3 && a.chance(0.5)
        ? `<p class="c-interstitial b-interstitial-link">[<a class="c-link" href="/o">${safe(a.others[0] ?? '')}</a>]</p>`
        : '',
})}
</article>
<div class="b-author-bio"><div class="b-author-bio__author-description-flex"><h2 class="b-author-bio__author-name">${a.authors[0]}</h2><p class="b-author-bio__author-description">${a.authors[0]} ${a.words.about}</p></div></div>
<div class="b-tag-list"><h2>${a.words.tags}</h2><a href="/t">Marenga</a></div></div>
<aside class="c-stack b-right-rail__rail"><h2 class="c-heading">${a.words.mostRead}</h2>${cards(a, 4, (title, href, date, at) => `<article class="b-numbered-list__item c-stack"><span>${at + 1}</span><h3><a href="${href}">${title}</a></h3><time class="c-date" datetime="${date}">${date.slice(0, 10)}</time></article>`)}</aside></div></section><footer class="b-footer">© ${safe(a.outlet.publisher)} <a href="/t">${a.words.terms}</a></footer></div></div></body></html>`,
};
