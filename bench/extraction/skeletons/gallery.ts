import { body, cards, dir, jsonLd, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A video or gallery page with a short text below a player, and a strip of other videos. */
export const gallery: Skeleton = {
  name: 'gallery',
  heldOut: false,
  shows: ['publishedAt', 'publisher', 'url', 'image', 'section', 'authors'],
  without: ['quote', 'table', 'list', 'figure', 'h2'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} - video - ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}">${openGraph(a)}${jsonLd({ '@context': 'https://schema.org', '@type': 'VideoObject', name: a.headline, description: a.deck, uploadDate: a.publishedAt, thumbnailUrl: [a.image] })}${jsonLd(newsArticle(a, { dateModified: a.publishedAt }))}</head><body><header class="top"><a href="/">${a.words.home}</a></header><main class="media-page"><div class="player-wrapper"><div class="video-js vjs-default-skin"><video poster="${a.image}" controls><source src="/v.mp4" type="video/mp4"><p class="vjs-no-js">To view this video please enable JavaScript</p></video><div class="vjs-control-bar"><button>Play</button><span>00:00</span></div></div></div><article class="media-article"><div class="media-section"><a href="/s">${a.section}</a></div><h1>${safe(a.headline)}</h1><div class="media-meta"><span class="author">${a.names}</span> <time datetime="${a.publishedAt}">${printed(a, a.publishedAt, 'time')}</time> <span class="duration">02:14</span></div><div class="media-description">
${body(a)}
</div></article><section class="playlist"><h2>${a.words.related}</h2><div class="playlist-strip">${cards(a, 4, (title, href, date) => `<div class="playlist-item"><a href="${href}"><img src="/t.jpg"><span class="duration">01:${date.slice(8, 10)}</span><h3>${title}</h3></a><time datetime="${date}">${date.slice(0, 10)}</time></div>`)}</div></section></main><footer>${a.words.rights}</footer></body></html>`,
};
