import { body, cards, dir, meta, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** WordPress with the block editor and a plain theme, without JSON-LD. */
export const wordpressBlocks: Skeleton = {
  name: 'wordpress-blocks',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'publisher', 'url', 'section', 'image'],
  captionShown: true,
  render: (
    a,
  ) => `<!doctype html><html lang="${a.outlet.locale}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} – ${safe(a.outlet.publisher)}</title>
<link rel="canonical" href="${a.url}"/>${openGraph(a)}${meta('article:published_time', a.publishedAt)}</head>
<body class="wp-singular post-template-default single wp-embed-responsive wp-theme-twentytwentytwo"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip</a>
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="${a.site}" rel="home">${safe(a.outlet.publisher)}</a></p><nav class="wp-block-navigation"><ul><li><a href="/x">${a.section}</a></li></ul></nav></header>
<main class="wp-block-group" id="wp--skip-link--target"><div class="wp-block-group alignwide"><div class="taxonomy-category wp-block-post-terms"><a href="/category/x" rel="tag">${a.section}</a></div><h1 class="wp-block-post-title">${safe(a.headline)}</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-author-name"><a href="/author/x">${a.names}</a></div><div class="wp-block-post-date"><time datetime="${a.publishedAt}">${printed(a, a.publishedAt)}</time></div></div>
<figure class="wp-block-post-featured-image"><img src="${a.image}" class="attachment-post-thumbnail wp-post-image" alt=""/><figcaption>${safe(a.caption)}</figcaption></figure></div>
<div class="entry-content wp-block-post-content is-layout-constrained">
${body(a, {
  h2: (text) => `<h2 class="wp-block-heading" id="h-${a.id}">${text}</h2>`,
  list: (items) => `<ul class="wp-block-list">${items}</ul>`,
  quote: (text, by) =>
    `<figure class="wp-block-pullquote"><blockquote><p>${text}</p><cite>${by}</cite></blockquote></figure>`,
  table: (rows) => `<figure class="wp-block-table"><table><tbody>${rows}</tbody></table></figure>`,
  figure: (src, caption) =>
    `<figure class="wp-block-image size-large"><img data-src="${src}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" loading="lazy"/><figcaption class="wp-element-caption">${caption}</figcaption></figure>`,
  note: (text) => `<hr class="wp-block-separator"/><p class="has-small-font-size"><em>${text}</em></p>`,
  between: (at) =>
    at === 1 && a.chance(0.5)
      ? `<div class="wp-block-group newsletter-block"><h3>${a.words.newsletter}</h3><p>${a.words.newsletterText}</p><form action="#"><input type="email"><button>OK</button></form></div>`
      : '',
})}
</div><nav class="wp-block-group post-navigation"><div class="post-navigation-link-previous"><span>←</span> <a href="/p">${safe(a.others[1] ?? '')}</a></div><div class="post-navigation-link-next"><a href="/n">${safe(a.others[2] ?? '')}</a></div></nav>
<section class="wp-block-query"><h2 class="wp-block-heading">${a.words.related}</h2><ul class="wp-block-post-template">${cards(a, 3, (title, href, date) => `<li class="wp-block-post"><h3 class="wp-block-post-title"><a href="${href}">${title}</a></h3><div class="wp-block-post-date"><time datetime="${date}">${date.slice(0, 10)}</time></div></li>`)}</ul></section>
<div class="wp-block-comments"><h2>${a.words.comments}</h2><ol class="wp-block-comment-template"><li><div class="wp-block-comment-content"><p>${a.outlet.comment}</p></div></li></ol></div></main>
<footer class="wp-block-template-part"><p>© ${safe(a.outlet.publisher)} · ${a.words.rights}</p></footer></div></body></html>`,
};
