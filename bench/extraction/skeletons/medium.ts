import { body, cards, dir, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A blogging platform's story: two-letter classes, sections of paragraphs, claps and a follow button by the author's name. */
export const medium: Skeleton = {
  name: 'medium',
  heldOut: true,
  shows: ['authors', 'publishedAt', 'publisher', 'url', 'image'],
  without: ['table'],
  captionShown: true,
  render: (
    a,
  ) => `<!doctype html><html lang="${a.outlet.language}"${dir(a)}><head><title data-rh="true">${safe(a.headline)} | by ${a.names} | Jan, 2022 | ${safe(a.outlet.publisher)}</title><meta charset="utf-8">${openGraph(a, a.headline)}${meta('article:published_time', a.publishedAt)}${meta('author', a.names)}<link rel="canonical" href="${a.url}">${jsonLd(newsArticle(a, { dateModified: a.publishedAt, author: a.authors.map((name) => ({ '@type': 'Person', name, url: `${a.site}/@x` })) }))}</head><body><div id="root"><div class="a b c"><div class="d e f"><a href="/" class="g">Open in app</a><a href="/in" class="h">Sign in</a></div><div class="fi fj l"><article><div class="l"><section><div class="gk gl gm"><div class="ab ca"><h1 id="x1" class="pw-post-title hg hh bf" data-testid="storyTitle">${safe(a.headline)}</h1><div class="speechify-ignore ab cp"><div class="ab q"><a rel="noopener follow" href="/@x"><img alt="${a.names}" src="/av.jpg" width="44" height="44"></a><div class="bm bg l"><div class="ab"><a class="af ag" rel="noopener follow" data-testid="authorName" href="/@x">${a.names}</a><span class="bk">·</span><button class="be">Follow</button></div><div class="l m"><span class="be b bf"><div class="ab ae"><span data-testid="storyReadTime">4 min read</span><span class="bk">·</span><span data-testid="storyPublishDate">${printed(a, a.publishedAt)}</span></div></span></div></div></div></div><div class="pw-multi-vote-count l"><button>218</button></div><div><button>Listen</button><button>Share</button></div>
<figure class="ho hp paragraph-image"><div role="button" class="hu"><picture><source srcset="${a.image} 1400w" type="image/webp"><img alt="" class="bg" src="${a.image}" width="700" height="400"></picture></div><figcaption class="if ig" data-selectable-paragraph="">${safe(a.caption)}</figcaption></figure>
${body(a, {
  p: (text) =>
    `<p id="p${text.length}" class="pw-post-body-paragraph ik il im" data-selectable-paragraph="">${text}</p>`,
  h2: (text) => `<h2 id="h${text.length}" class="jg jh" data-selectable-paragraph="">${text}</h2>`,
  list: (items) => `<ul class="">${items}</ul>`,
  quote: (text, by) =>
    `<blockquote class="kk"><p class="ik" data-selectable-paragraph="">${text} — ${by}</p></blockquote>`,
  between: (at) =>
    at === 2
      ? `<div class="lb lc"><a href="/o" rel="noopener follow" target="_blank"><div class="ld"><h2 class="be">${safe(a.others[0] ?? '')}</h2><div class="le"><h3>${safe(a.others[1] ?? '')}</h3></div><div class="lf"><p>medium.example</p></div></div></a></div>`
      : '',
})}
</div></div></section></div></article></div><div class="tags"><a href="/tag/f"><div>Ferry</div></a></div><footer><div class="pw-responses-host"><button>3</button></div></footer><div class="ml mm"><h2 class="be">Written by ${a.names}</h2><span>1.2K Followers</span><p>${a.authors[0]} ${a.words.about}</p></div><div class="mo"><h2>More from ${a.names}</h2>${cards(a, 3, (title, href, date) => `<div class="mp"><article><a href="${href}"><h2>${title}</h2></a><span>${date.slice(0, 10)}</span></article></div>`)}</div></div></div></body></html>`,
};
