import { body, cards, dir, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** Ghost's standard theme: gh- and kg- classes, a subscribe call inside the content, an author's card below. */
export const ghost: Skeleton = {
  name: 'ghost',
  heldOut: true,
  shows: [
    'authors',
    'publishedAt',
    'modifiedAt',
    'publisher',
    'url',
    'image',
    'section',
    'alternativeHeadline',
  ],
  captionShown: true,
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)}</title>${openGraph(a)}${meta('article:published_time', a.publishedAt)}${meta('article:modified_time', a.modifiedAt)}${meta('article:tag', a.section)}<meta name="generator" content="Ghost 5.2"><link rel="canonical" href="${a.url}">${jsonLd({ ...newsArticle(a, { '@type': 'Article', articleSection: undefined, keywords: a.section }) })}</head><body class="post-template tag-x"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation gh-outer"><a class="gh-navigation-logo" href="/">${safe(a.outlet.publisher)}</a><nav class="gh-navigation-menu"><ul class="nav"><li><a href="/">${a.words.home}</a></li></ul></nav><button class="gh-search gh-icon-button">Search</button></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/x">${a.section}</a><h1 class="gh-article-title is-title">${safe(a.headline)}</h1><p class="gh-article-excerpt is-body">${safe(a.deck)}</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/a"><img class="author-profile-image" src="/av.png" alt="${a.authors[0]}"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name">${a.authors.map((n) => `<a href="/a">${n}</a>`).join(', ')}</h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="${a.publishedAt.slice(0, 10)}">${printed(a, a.publishedAt)}</time><span class="gh-article-meta-length"><span class="bull">—</span> ${a.words.minutes}</span></div></div></div><figure class="gh-article-image"><img srcset="${a.image}?size=w320 320w, ${a.image} 1200w" src="${a.image}" alt=""><figcaption>${safe(a.caption)}</figcaption></figure></header><section class="gh-content gh-canvas is-body drop-cap">
${body(a, {
  list: (items) => `<ul>${items}</ul>`,
  quote: (text, by) => `<blockquote class="kg-blockquote-alt">${text} — ${by}</blockquote>`,
  figure: (src, caption) =>
    `<figure class="kg-card kg-image-card kg-card-hascaption"><img src="${src}" class="kg-image" loading="lazy"><figcaption><span style="white-space: pre-wrap;">${caption}</span></figcaption></figure>`,
  note: (text) =>
    `<div class="kg-card kg-callout-card kg-callout-card-grey"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">${text}</div></div>`,
  between: (at) =>
    at === 2
      ? `<div class="kg-card kg-signup-card"><div class="kg-signup-card-content"><h3 class="kg-signup-card-heading">${a.words.newsletter}</h3><p class="kg-signup-card-subheading">${a.words.newsletterText}</p><form class="kg-signup-card-form"><input type="email"><button>OK</button></form></div></div>`
      : at === 4
        ? `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/o"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${safe(a.others[0] ?? '')}</div><div class="kg-bookmark-description">${safe(a.others[1] ?? '')}</div></div></a></figure>`
        : '',
})}
</section></article></main><section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">${a.words.readMore}</h2><div class="gh-feed">${cards(a, 3, (title, href, date) => `<article class="gh-card post"><a class="gh-card-link" href="${href}"><h3 class="gh-card-title">${title}</h3><time datetime="${date}">${date.slice(0, 10)}</time></a></article>`)}</div></section><section class="gh-cta"><h2>${a.words.newsletter}</h2></section><footer class="gh-footer">${safe(a.outlet.publisher)} © 2022</footer></div></body></html>`,
};
