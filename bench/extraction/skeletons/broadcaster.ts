import { body, cards, dir, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A British broadcaster's pages: classes made by a compiler, what each part is said by data-component. */
export const broadcaster: Skeleton = {
  name: 'broadcaster',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'modifiedAt', 'publisher', 'url', 'image'],
  captionShown: true,
  without: ['table'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.locale}"${dir(a)} class="no-js"><head><meta charSet="utf-8"/><title>${safe(a.headline)} - ${safe(a.outlet.publisher)}</title>${openGraph(a)}<link rel="canonical" href="${a.url}"/>${meta('og:locale', a.outlet.locale.replace('-', '_'))}
${jsonLd(newsArticle(a, { '@type': 'ReportageNewsArticle', thumbnailUrl: a.image, image: { '@type': 'ImageObject', url: a.image, width: 1024 } }))}</head>
<body><div id="root"><header role="banner"><a href="/">${safe(a.outlet.publisher)}</a><nav aria-label="primary"><ul role="list" class="ssrcss-1a1yp44-GlobalNavigationProductList"><li><a href="/n">${a.words.home}</a></li></ul></nav></header>
<main id="main-content" data-testid="main-content" class="ssrcss-1ocoo3l-Wrap e42f8511"><div class="ssrcss-1ki8hfp-StyledZone e1mcntqj3"><article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l5">
<div data-component="headline-block" class="ssrcss-1m6i5k4-ComponentWrapper"><h1 tabindex="-1" id="main-heading" class="ssrcss-15xko80-StyledHeading e10rt3ze0">${safe(a.headline)}</h1></div>
<div data-component="byline-block" class="ssrcss-3z08n3-MetadataSnippet"><div class="ssrcss-1if1g9v-MetadataText e4wm5bw1">${printed(a, a.publishedAt)}</div><div class="ssrcss-68pt20-Text-TextContributorName e8mq1e96">${a.byline}</div></div>
<div data-component="topic-list"><button>${a.words.share}</button></div>
<div data-component="image-block" class="ssrcss-tq7xfh-ComponentWrapper"><figure class="ssrcss-1qn0xuy-StyledFigure e1a8d1ey0"><div class="ssrcss-ab5fd8-StyledFigureContainer"><picture><img alt="x" srcSet="${a.image} 976w" src="${a.image}" class="ssrcss-evoj7m-Image edrdn950"/></picture><span role="text" class="ssrcss-1mbpm6m-ImageCopyright"><span class="visually-hidden ssrcss-1f39n02-VisuallyHidden">Image source, </span>${safe(a.credit)}</span></div><figcaption class="ssrcss-1ktplla-StyledFigureCaption"><span class="visually-hidden">Image caption, </span><p>${safe(a.caption)}</p></figcaption></figure></div>
${body(a, {
  p: (text, at) =>
    `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper ep2nwvo0"><div class="ssrcss-7uxr49-RichTextContainer e5tfeyi1"><p class="ssrcss-1q0x1qg-Paragraph e1jhz7w10">${at === 0 ? `<b class="ssrcss-hmf8ql-BoldText">${text}</b>` : text}</p></div></div>`,
  h2: (text) =>
    `<div data-component="subheadline-block"><h2 class="ssrcss-1sen9vx-StyledHeading">${text}</h2></div>`,
  list: (items) =>
    `<div data-component="text-block"><div class="ssrcss-7uxr49-RichTextContainer"><ul role="list" class="ssrcss-1xjjfut-BulletedList">${items}</ul></div></div>`,
  figure: (src, caption) =>
    `<div data-component="image-block"><figure class="ssrcss-1qn0xuy-StyledFigure"><div><img alt="" loading="lazy" src="${src}"/><span role="text"><span class="visually-hidden">Image source, </span>PA Media</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>${caption}</p></figcaption></figure></div>`,
  note: (text) =>
    `<div data-component="text-block"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph"><i>${text}</i></p></div></div>`,
  between: (at) =>
    at === 3
      ? `<div data-component="unordered-list-block" class="ssrcss-uf6wea-RichTextComponentWrapper"><ul>${cards(a, 2, (title, href) => `<li><a href="${href}" class="ssrcss-k17ofw-InlineLink">${title}</a></li>`)}</ul></div>`
      : '',
})}
</article><div data-component="tag-list" class="ssrcss-1szabdv"><h2>${a.words.tags}</h2><ul><li><a href="/t">Marenga</a></li></ul></div>
<section data-component="related-internal-links"><h2>${a.words.related}</h2><ul>${cards(a, 3, (title, href, date) => `<li><div class="ssrcss-1f3bvyz-Stack"><a href="${href}"><p class="ssrcss-6arcww-PromoHeadline"><span>${title}</span></p></a><ul><li><span class="visually-hidden">Published</span><time datetime="${date}">${date.slice(0, 10)}</time></li></ul></div></li>`)}</ul></section></div>
<div data-component="mostRead"><h2>${a.words.mostRead}</h2><ol>${cards(a, 4, (title, href) => `<li><a href="${href}"><span>${title}</span></a></li>`)}</ol></div></main><footer role="contentinfo"><a href="/t">${a.words.terms}</a></footer></div></body></html>`,
};
