import { body, cards, dir, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A page of about 2009: divs with ids, a tools list, meta keywords, a related box floating in the story. */
export const css2009: Skeleton = {
  name: 'css-2009',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'image', 'section'],
  captionShown: true,
  dayOnly: true,
  without: ['table', 'quote'],
  render: (
    a,
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${a.outlet.language}"${dir(a)}><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="keywords" content="news, ferry" /><title>${safe(a.outlet.publisher)} | ${a.section} | ${safe(a.headline)}</title><link rel="image_src" href="${a.image}" /></head><body><div id="wrapper"><div id="header"><a href="/"><img src="/logo.gif" alt="${safe(a.outlet.publisher)}" /></a><ul id="nav"><li><a href="/">${a.words.home}</a></li>${a.outlet.sections.map((s) => `<li><a href="/s">${s}</a></li>`).join('')}</ul></div><div id="content"><div id="crumbs"><a href="/">${a.words.home}</a> &raquo; <a href="/s">${a.section}</a></div><div id="main"><div id="story"><h1>${safe(a.headline)}</h1><div class="storyInfo"><span class="storyBy">${a.byline}</span> | <span class="storyDate">${printed(a, a.publishedAt)}</span></div><ul class="storyTools"><li><a href="/print">Print</a></li><li><a href="/mail">E-mail</a></li><li><a href="#">${a.words.comments}</a></li></ul><div class="storyImg"><img src="${a.image}" alt="" width="300" /><p class="cap">${safe(a.caption)}</p></div><div class="relBox"><h4>${a.words.related}</h4><ul>${cards(a, 2, (title, href) => `<li><a href="${href}">${title}</a></li>`)}</ul></div><div class="storyText">
${body(a, { h2: (text) => `<h3>${text}</h3>`, figure: (src, caption) => `<div class="imgRight"><img src="${src}" alt="" /><p class="cap">${caption}</p></div>` })}
</div><div id="bookmarks"><span>${a.words.share}:</span> <a href="#">Digg</a> <a href="#">del.icio.us</a> <a href="#">Facebook</a></div></div><div id="userComments"><h3>${a.words.comments}</h3><div class="cmt"><p>${a.outlet.comment}</p></div></div></div><div id="right"><h3>${a.words.mostRead}</h3><ol>${cards(a, 4, (title, href) => `<li><a href="${href}">${title}</a></li>`)}</ol><div class="mpu"><p>${a.words.ad}</p></div></div></div><div id="footer"><p>&copy; 2022 ${safe(a.outlet.publisher)}. ${a.words.rights}</p></div></div></body></html>`,
};
