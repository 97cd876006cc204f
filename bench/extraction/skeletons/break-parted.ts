import { body, cards, dir, jsonLd, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** An Indian daily's pages: the whole story in one div, its paragraphs parted by breaks, boxes between them. */
export const breakParted: Skeleton = {
  name: 'break-parted',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'modifiedAt', 'publisher', 'url', 'image', 'section'],
  captionShown: true,
  without: ['quote', 'table', 'list', 'figure'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} | ${a.section} - ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}">${openGraph(a)}${jsonLd(newsArticle(a, { articleBody: a.blocks.map((b) => ('text' in b ? b.text : '')).join(' ') }))}</head><body><div id="app"><div class="header_nav"><a href="/">${safe(a.outlet.publisher)}</a></div><div class="contentwrapper"><div class="Jb6Qk"><ul class="bcrumb"><li><a href="/">${a.words.home}</a></li><li><a href="/s">${a.section}</a></li></ul></div><div class="_3dWVR"><h1 class="HNMDR"><span>${safe(a.headline)}</span></h1><div class="xf8Pm byline">${a.names} / <span>${a.words.updated}: ${printed(a, a.publishedAt, 'time')}</span></div><div class="HBsv9"><span>${a.words.share}</span><span>AA</span></div><div class="wJnIp _1UBhV"><div class="JFh3j"><img src="${a.image}" alt=""></div><div class="img_cptn">${safe(a.caption)}</div></div><div class="_s30J clearfix" data-articlebody="1">
${body(a, {
  p: (text) => `${text}<span class="br"></span><br><br>`,
  h2: (text) => `<b>${text}</b><br><br>`,
  note: (text) => `<em>${text}</em><br><br>`,
  between: (at) =>
    at === 1
      ? `<div class="mgbox" data-type="in_view"><div class="title">${a.words.readMore}</div><div class="list"><a href="/o">${safe(a.others[0] ?? '')}</a></div></div>`
      : '',
})}
</div><div class="follow_us">${a.words.follow}</div><div class="author_widget"><h4>About the Author</h4><div><a href="/a">${a.authors[0]}</a><p>${a.authors[0]} ${a.words.about}</p></div></div></div><div class="cmtwrap"><div class="cmt">${a.outlet.comment}</div></div><div class="rhs"><h3>${a.words.mostRead}</h3><ul>${cards(a, 4, (title, href) => `<li><a href="${href}">${title}</a></li>`)}</ul></div></div><div class="footer">${a.words.rights}</div></div></body></html>`,
};
