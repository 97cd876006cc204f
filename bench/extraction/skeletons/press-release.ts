import { body, cards, dir, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A release on a distributor's site: the day in the dateline's place, contacts below, no persons as authors. */
export const pressRelease: Skeleton = {
  name: 'press-release',
  heldOut: false,
  shows: ['publishedAt', 'publisher', 'url', 'image', 'alternativeHeadline'],
  dayOnly: true,
  without: ['note', 'figure'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} | ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}">${openGraph(a)}<meta name="date" content="${a.publishedAt.slice(0, 10)}"></head><body class="pr-body"><header><div class="topnav"><a href="/">${safe(a.outlet.publisher)}</a><a href="/login">Log in</a></div></header><main id="release"><div class="release-wrapper"><div class="release-header" itemscope itemtype="http://schema.org/NewsArticle"><h1 class="release-title" itemprop="headline">${safe(a.headline)}</h1><h2 class="release-sub-headline" itemprop="alternativeHeadline">${safe(a.deck)}</h2><p class="release-date"><time itemprop="datePublished" datetime="${a.publishedAt.slice(0, 10)}">${printed(a, a.publishedAt)}</time></p></div><div class="release-share"><a href="#">Facebook</a><a href="#">LinkedIn</a><a href="/feed">RSS</a></div><div class="release-media"><img src="${a.image}" alt="logo"></div><div class="release-body" itemprop="articleBody">
${body(a, { p: (text) => `<p align="justify">${text}</p>`, h2: (text) => `<p><b>${text}</b></p>`, table: (rows) => `<table cellspacing="0" class="prtable"><tbody>${rows}</tbody></table>` })}
</div><div class="release-contact"><h3>Contact</h3><p>Press office<br>press@${a.outlet.host}<br>+44 20 5550 0000</p></div></div><aside class="more-releases"><h3>${a.words.related}</h3>${cards(a, 3, (title, href, date) => `<div class="card"><small>${date.slice(0, 10)}</small><a href="${href}">${title}</a></div>`)}</aside></main><footer>${a.words.rights}</footer></body></html>`,
};
