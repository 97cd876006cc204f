import { body, cards, dir, meta, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** Drupal with RDFa and fields as wrappers, a municipal or a broadcaster's site. */
export const drupal: Skeleton = {
  name: 'drupal',
  heldOut: false,
  shows: ['authors', 'publishedAt', 'publisher', 'url', 'image', 'section'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)} prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ og: http://ogp.me/ns# schema: http://schema.org/ sioc: http://rdfs.org/sioc/ns#"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 9 (https://www.drupal.org)"/><link rel="canonical" href="${a.url}"/>${meta('og:site_name', a.outlet.publisher)}${meta('og:image', a.image)}${meta('dcterms.title', a.headline)}${meta('dcterms.creator', a.names)}${meta('dcterms.date', a.publishedAt)}<title>${safe(a.headline)} | ${safe(a.outlet.publisher)}</title></head>
<body class="layout-one-sidebar page-node-${a.id} path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><header class="header" role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">${safe(a.outlet.publisher)}</a></div></div></header>
<div class="region region-breadcrumb"><nav class="breadcrumb" role="navigation"><ol><li><a href="/">${a.words.home}</a></li><li><a href="/s">${a.section}</a></li></ol></nav></div>
<div id="main-wrapper"><main id="content" class="column main-content" role="main"><div class="region region-content"><div id="block-page-title"><h1 class="title page-title"><span property="schema:name" class="field field--name-title field--type-string field--label-hidden">${safe(a.headline)}</span></h1></div>
<article role="article" about="${a.path}" typeof="schema:Article" class="node node--type-article node--promoted node--view-mode-full clearfix"><span property="schema:name" content="${safe(a.headline)}" class="hidden"></span>
<footer class="node__meta"><div class="node__submitted"><span property="schema:author" class="field field--name-uid field--type-entity-reference field--label-hidden"><span lang="" about="/user/2" typeof="schema:Person" property="schema:name">${a.names}</span></span>, <span property="schema:dateCreated" content="${a.publishedAt}" class="field field--name-created field--type-created">${printed(a, a.publishedAt)}</span></div></footer>
<div class="node__content clearfix"><div class="field field--name-field-image field--type-image field--label-hidden field__item"><img property="schema:image" src="${a.image}" typeof="foaf:Image" alt=""/></div>
<div property="schema:text" class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
${body(a, {
  h2: (text) => `<h3>${text}</h3>`,
  note: (text) => `<p><small>${text}</small></p>`,
  table: (rows) => `<table border="1" cellpadding="1" style="width:500px"><tbody>${rows}</tbody></table>`,
  quote: (text, by) => `<blockquote><p>${text}</p><p>– ${by}</p></blockquote>`,
  figure: (src, caption) =>
    `<article class="align-right media media--type-image"><figure role="group" class="caption caption-drupal-media"><div class="field field--name-field-media-image"><img src="${src}" alt=""/></div><figcaption>${caption}</figcaption></figure></article>`,
})}
</div><div class="field field--name-field-tags field--type-entity-reference field--label-above clearfix"><h3 class="field__label">${a.words.tags}</h3><ul class="links field__items"><li><a href="/t" property="schema:about">Marenga</a></li><li><a href="/t2">Ferry</a></li></ul></div>
<div class="node__links"><ul class="links inline"><li class="print"><a href="/print">Print</a></li></ul></div><div class="addtoany_list"><a class="a2a_button_facebook"></a></div></div></article>
<section class="field field--name-comment comment-wrapper"><h2 class="title">${a.words.comments}</h2><article class="comment js-comment"><div class="field field--name-comment-body"><p>${a.outlet.comment}</p></div></article></section></div></main>
<div id="sidebar-first" class="column sidebar"><aside class="section" role="complementary"><div class="views-element-container block"><h2>${a.words.mostRead}</h2><div class="view-content">${cards(a, 4, (title, href, date) => `<div class="views-row"><span class="views-field-title"><a href="${href}">${title}</a></span><span class="views-field-created">${date.slice(0, 10)}</span></div>`)}</div></div></aside></div></div><footer class="site-footer"><p>${a.words.rights}</p></footer></div></body></html>`,
};
