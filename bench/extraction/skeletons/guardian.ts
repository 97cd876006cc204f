import { body, cards, dir, jsonLd, meta, newsArticle, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A London daily's pages: dcr classes, parts told by data-gu-name, rich links in the text, times in a details element. */
export const guardian: Skeleton = {
  name: 'guardian',
  heldOut: false,
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
  ) => `<!doctype html><html lang="${a.outlet.language}"${dir(a)}><head><title>${safe(a.headline)} | ${a.section} | ${safe(a.outlet.publisher)}</title><meta charset="utf-8"><link rel="canonical" href="${a.url}">${openGraph(a)}${meta('article:author', `${a.site}/profile/x`)}${meta('author', a.names)}${meta('article:published_time', new Date(a.publishedAt).toISOString())}${meta('article:modified_time', new Date(a.modifiedAt).toISOString())}${meta('article:section', a.section)}
${jsonLd([newsArticle(a, { isPartOf: { '@type': ['CreativeWork', 'Product'], name: a.outlet.publisher } })])}${jsonLd({ '@type': 'WebPage', '@context': 'http://schema.org', '@id': a.url })}</head>
<body class="dcr-1ymfz2t"><header id="header"><nav data-component="sub-nav"><ul><li><a href="/s">${a.section}</a></li></ul></nav></header><main data-layout="StandardLayout"><article class="dcr-14ek6gp"><div class="dcr-1uda51q">
<div data-gu-name="media" class="dcr-q9qfu8"><figure id="x1" class="dcr-f2fdtp"><picture><img alt="" src="${a.image}" class="dcr-evn1e9"></picture><figcaption class="dcr-19x4pdv"><span class="dcr-1qvd3m6">${safe(a.caption)} ${a.words.photo}: ${safe(a.credit)}</span></figcaption></figure></div>
<div data-gu-name="title" class="dcr-a7upev"><div class="dcr-u0h1qy"><a class="dcr-1dyz1bc" href="/s" data-component="section" data-link-name="article section"><span>${a.section}</span></a></div></div>
<div data-gu-name="headline" class="dcr-1djovmt"><div class="dcr-cohhs3"><h1 class="dcr-u0152o">${safe(a.headline)}</h1></div></div>
<div data-gu-name="standfirst" class="dcr-10z1iwg"><div class="dcr-1qp23oo"><p>${safe(a.deck)}</p>${a.chance(0.4) ? `<ul><li><a href="/l">${a.words.follow}</a></li></ul>` : ''}</div></div>
<aside data-gu-name="meta" class="dcr-1aul2ye"><div class="dcr-1cjg0jg"><address aria-label="Contributor info" data-component="meta-byline"><div class="dcr-1cfpnlw"><a rel="author" href="/profile/x">${a.authors[0]}</a>${a.authors[1] ? ` ${a.words.and} <a rel="author" href="/profile/y">${a.authors[1]}</a>` : ''}</div></address><details class="dcr-eb59kw"><summary><span class="dcr-u0h1qy">${printed(a, a.publishedAt, 'time')}</span></summary>${a.words.updated} ${printed(a, a.modifiedAt, 'time')}</details></div><div class="dcr-vzbxiv"><button><span>${a.words.share}</span></button></div></aside>
<div data-gu-name="body" id="maincontent" class="dcr-ch7w1w"><div class="article-body-commercial-selector article-body-viewer-selector dcr-fp1ya">
${body(a, {
  p: (text) => `<p class="dcr-130mj7b">${text}</p>`,
  h2: (text) => `<h2 id="s${a.id}" class="dcr-n4owgy">${text}</h2>`,
  quote: (text, by) =>
    `<figure data-spacefinder-role="supporting" data-spacefinder-type="PullquoteBlockElement" class="dcr-s3ycb2"><aside class="dcr-19m4xhf"><svg viewBox="0 0 1 1"></svg><blockquote class="dcr-zzndwp">${text}</blockquote><footer><cite>${by}</cite></footer></aside></figure>`,
  figure: (src, caption) =>
    `<figure data-spacefinder-type="ImageBlockElement" class="dcr-173mewl"><picture><img alt="" src="${src}"></picture><figcaption class="dcr-19x4pdv"><span>${caption}</span></figcaption></figure>`,
  note: (text) => `<p class="dcr-130mj7b"><em>${text}</em></p>`,
  between: (at) =>
    at === 1
      ? `<figure id="r${a.id}" data-spacefinder-role="richLink" data-spacefinder-type="RichLinkBlockElement" class="dcr-47fhrn"><aside class="dcr-av0vqe"><a href="/o"><div class="dcr-1y4jvde">${safe(a.others[0] ?? '')}</div><div>${a.words.readMore}</div></a></aside></figure>`
      : at === 4
        ? `<figure data-spacefinder-type="NewsletterSignupBlockElement" class="dcr-173mewl"><aside aria-label="newsletter promotion"><h2 class="dcr-1u5x9kd">${a.words.newsletter}</h2><p>${a.words.newsletterText}</p><form><input type="email"><button>OK</button></form></aside></figure>`
        : '',
})}
</div><div class="dcr-1nqnbqk"><div><p>${a.words.tags}</p><ul><li><a href="/t">Marenga</a></li></ul></div></div></div></div></article><section id="onwards-upper-whensignedin"><h2>${a.words.related}</h2><ul>${cards(a, 4, (title, href, date) => `<li><div class="dcr-lv2v9o"><a href="${href}" aria-label="${title}"></a><h3 class="dcr-1ay6c8s"><span>${title}</span></h3><footer><time datetime="${date}">${date.slice(0, 10)}</time></footer></div></li>`)}</ul></section>
<section id="comments"><h2>${a.words.comments} (12)</h2></section></main><footer><ul><li><a href="/t">${a.words.terms}</a></li></ul></footer></body></html>`,
};
