import { body, cards, dir, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A Munich daily's pages: custom elements, data-manual attributes, a plus sign, topics between paragraphs. */
export const munich: Skeleton = {
  name: 'munich',
  heldOut: true,
  shows: ['authors', 'publishedAt', 'modifiedAt', 'publisher', 'url', 'image', 'alternativeHeadline'],
  captionShown: true,
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} - ${a.section} - ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}">${openGraph(a)}${meta('last-modified', a.modifiedAt)}${jsonLd([newsArticle(a, { author: a.authors.map((name) => ({ '@type': 'Person', name })), isAccessibleForFree: 'False' })])}</head><body><custom-header><nav id="navi"><a href="/">${a.words.home}</a></nav></custom-header><main><div class="css-1g3tqqb"><article class="css-1r9tkaf"><header><ul class="css-bread" data-testid="teaser-overline"><li><a href="/s">${a.section}</a></li></ul><h2 class="css-title"><span data-manual="overline" class="css-over">${a.section}:</span><span data-manual="title">${safe(a.headline)}</span></h2><h1 class="visually-hidden-title" style="position:absolute">${safe(a.headline)}</h1></header><div class="css-meta"><time datetime="${a.publishedAt.slice(0, 19).replace('T', ' ')}" data-testid="date">${printed(a, a.publishedAt, 'time')}</time><span class="css-read">${a.words.minutes}</span></div><figure class="css-fig"><picture><source srcset="${a.image}?w=1200 1200w"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></picture><figcaption><p>${safe(a.caption)}</p><small>(${a.words.photo}: ${safe(a.credit)})</small></figcaption></figure><p data-manual="teaserText" class="css-teaser">${safe(a.deck)}</p><p data-manual="author" class="css-author">${a.byline}</p><div class="css-tools"><button>${a.words.share}</button><button>Merken</button></div><div itemprop="articleBody" class="css-body" id="article-body">
${body(a, {
  p: (text) => `<p data-manual="paragraph" class="css-13wylk3">${text}</p>`,
  h2: (text) => `<h3 data-manual="subheadline" class="css-sub">${text}</h3>`,
  note: (text) => `<p data-manual="paragraph" class="css-13wylk3"><em>${text}</em></p>`,
  quote: (text, by) => `<blockquote class="css-quote">„${text}“<footer>${by}</footer></blockquote>`,
  between: (at) =>
    at === 1
      ? `<div class="css-promo" data-testid="article-embed"><a href="/o"><img src="/t.jpg" alt=""><span>${a.words.readMore}</span><h4>${safe(a.others[0] ?? '')}</h4><p>${safe(a.others[1] ?? '')}</p></a></div>`
      : at === 2
        ? `<div class="ad-container"><div class="ad-label">${a.words.ad}</div></div>`
        : '',
})}
</div><div class="css-share">© ${safe(a.outlet.publisher)}/dpa/abc - ${a.words.rights}</div></article></div><section data-testid="further-reading"><h2>${a.words.related}</h2>${cards(a, 3, (title, href, date) => `<article class="css-card"><a href="${href}"><h3>${title}</h3></a><time datetime="${date}">${date.slice(0, 10)}</time></article>`)}</section></main><footer><a href="/t">${a.words.terms}</a></footer></body></html>`,
};
