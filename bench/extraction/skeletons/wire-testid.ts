import { body, cards, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A world wire's own site: paragraphs are divs told by data-testid, a sign-off and licensing lines below. */
export const wireTestid: Skeleton = {
  name: 'wire-testid',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'modifiedAt', 'publisher', 'url', 'image', 'section'],
  captionShown: true,
  without: ['table', 'quote'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"><head><meta charset="utf-8"/><title>${safe(a.headline)} | ${safe(a.outlet.publisher)}</title><link rel="canonical" href="${a.url}"/>${openGraph(a)}${meta('article:published_time', new Date(a.publishedAt).toISOString())}${meta('article:modified_time', new Date(a.modifiedAt).toISOString())}${meta('article:author', a.names)}${meta('article:section', a.section)}
${jsonLd(newsArticle(a, { author: a.authors.map((name) => ({ '@type': 'Person', name, url: `${a.site}/authors/x/` })), dateline: undefined }))}</head>
<body><div id="__next"><header class="site-header"><nav><a href="/">${a.words.home}</a></nav></header><main id="main-content" class="article__main__33WV2"><article data-testid="Article"><div class="article-grid__container"><div class="article-header__wrapper__4sxvv"><header class="article-header__header"><div class="article-header__heading__15OpQ"><div class="article-header__tags"><nav aria-label="Tags"><ul><li><a data-testid="Link" href="/x">${a.section}</a></li></ul></nav></div><h1 data-testid="Heading" class="text__text__1FZLe text__dark-grey__3Ml43 heading__base__2T28j">${safe(a.headline)}</h1><div class="article-header__author-date__1phgd"><div data-testid="AuthorByline" class="author-byline">${a.words.by} ${a.authors.map((n) => `<a class="text__text__1FZLe" href="/a" rel="author">${n}</a>`).join(` ${a.words.and} `)}</div><div class="dates__wrapper"><time data-testid="Text" datetime="${a.publishedAt}"><span data-testid="DateLineText" class="date-line__date___kNbY">${printed(a, a.publishedAt)}</span><span class="date-line__date___kNbY">${a.publishedAt.slice(11, 16)} ${a.outlet.zone}</span><span class="date-line__date___kNbY">Updated 19 hours ago</span></time></div></div></div></header></div>
<div class="article-body__wrapper__3IxHM"><div class="article-body__element"><figure data-testid="primary-image"><div data-testid="Image"><img src="${a.image}" alt=""/></div><figcaption data-testid="Body"><span>${safe(a.caption)} REUTERS/Orla Finn</span> <a href="/l">Purchase Licensing Rights</a></figcaption></figure></div>
${a.chance(0.4) ? `<div data-testid="Summary" class="summary"><ul data-testid="List"><li data-testid="Body">${safe(a.deck)}</li></ul></div>` : ''}<div class="article-body__content__17Yit">
${body(a, {
  p: (text, at) =>
    `<div data-testid="paragraph-${at}" class="text__text__1FZLe text__dark-grey__3Ml43 text__regular__2N1Xr body__full_width__ekUdw body__large_body__FV5_X article-body__element__2p5pI">${text}</div>`,
  h2: (text) => `<h2 data-testid="Heading" class="text__text__1FZLe heading__heading_6">${text}</h2>`,
  list: (items) => `<ul data-testid="List" class="list__list">${items}</ul>`,
  note: (text) =>
    `<div data-testid="paragraph-99" class="text__text__1FZLe article-body__element">${text}</div>`,
  figure: (src, caption) =>
    `<div data-testid="gallery-item"><figure data-testid="Figure"><img src="${src}" alt=""/><figcaption>${caption}</figcaption></figure></div>`,
  between: (at) =>
    at === 1
      ? `<div data-testid="ResponsiveAdSlot" class="ad-slot__container"><div class="ad-slot__label">${a.words.ad} · Scroll to continue</div></div>`
      : at === 2 && a.chance(0.5)
        ? `<div data-testid="promo-box" class="promo-box"><p class="text__text__1FZLe">${a.words.newsletter} <a href="/n">here.</a></p></div>`
        : '',
})}
<div class="article-body__element sign-off"><p data-testid="Body" class="sign-off__text">Reporting by ${a.authors[0]}; Editing by Orla Finn</p></div><p data-testid="Body" class="trust-badge">Our Standards: <a href="/t">The Thomson Reuters Trust Principles.</a></p></div>
<div class="toolbar__container"><ul><li><button>X</button></li><li><button>Facebook</button></li></ul><a href="/l">Purchase Licensing Rights, opens new tab</a></div>
<div data-testid="AuthorBio" class="author-bio__wrapper"><a href="/a">${a.authors[0]}</a><p>Thomson Reuters</p><p>${a.authors[0]} ${a.words.about}</p></div></div></div></article>
<section class="read-next"><h2>${a.words.readMore}</h2><ul>${cards(a, 4, (title, href, date) => `<li data-testid="StoryCard" class="story-card"><a href="${href}"><h3 data-testid="Heading">${title}</h3></a><time datetime="${date}">${date.slice(0, 10)}</time></li>`)}</ul></section></main></div></body></html>`,
};
