import { body, cards, dir, meta, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A national news agency's site: a time line above the headline, the photo's caption in a div, a source line, no JSON-LD. */
export const wirePlain: Skeleton = {
  name: 'wire-plain',
  heldOut: true,
  shows: ['publishedAt', 'publisher', 'url', 'image', 'section'],
  captionShown: true,
  dayOnly: true,
  without: ['quote'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.locale}"${dir(a)}><head><meta charset="utf-8"><title>${a.outlet.publisher} - ${safe(a.headline)}</title>${openGraph(a)}${meta('article:published_time', a.publishedAt)}<link rel="canonical" href="${a.url}"></head><body><div class="top-line"><ul><li><a href="/en">EN</a></li><li><a href="/ru">RU</a></li></ul></div><div class="head"><a class="logo" href="/"><img src="/logo.png" alt=""></a></div><ul class="main-menu">${a.outlet.sections.map((s) => `<li><a href="/s">${s}</a></li>`).join('')}</ul><div class="container"><div class="row"><div class="col-8 newsContent"><div class="newsCategory"><a href="/s">${a.section}</a></div><div class="newsDate">${printed(a, a.publishedAt, 'time')}</div><h1 class="newsHeading">${safe(a.headline)}</h1><div class="newsImage"><img src="${a.image}" alt="" width="650"><div class="imageDescription caption">${safe(a.caption)} ${a.words.photo}: ${safe(a.credit)}</div></div><div class="newsText">
${body(a, { h2: (text) => `<p><strong>${text}</strong></p>`, figure: (src, caption) => `<div class="newsImage"><img src="${src}" alt=""><div class="caption">${caption}</div></div>` })}
<p class="source">${a.words.follow}: <a href="https://t.me/x">Telegram</a>, <a href="https://facebook.example/x">Facebook</a></p></div><div class="newsTags"><a href="/t">#Marenga</a> <a href="/t">#Ferry</a></div><div class="ya-share2"></div></div><div class="col-4 sidebarNews"><div class="title">${a.words.mostRead}</div>${cards(a, 4, (title, href, date) => `<div class="item"><span class="time">${date.slice(11, 16)}</span> <a href="${href}">${title}</a></div>`)}</div></div></div><div class="footer">© 2022 ${safe(a.outlet.publisher)}. ${a.words.rights}</div></body></html>`,
};
