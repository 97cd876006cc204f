import sanitizeHtml from 'sanitize-html';
import { boundDepth } from './html/bound-depth.ts';

/** What an article is made of. Nothing here can run, load a page or send anything. */
const articleTags = (
  'p h2 h3 h4 ul ol li blockquote q cite em strong b i a figure figcaption img table thead tbody tr th td caption ' +
  'br hr sub sup code pre time abbr'
).split(' ');

/** Elements whose content is no text of the page: dropped with all that is in them. */
const droppedWhole = (
  'script style textarea option select noscript template iframe frame frameset noframes noembed object embed applet ' +
  'svg math title head audio video canvas map xmp button'
).split(' ');

/** Deeper elements of an article are unwrapped: prose nests a dozen, and browsers stop at 512. */
const DEEPEST = 128;
/** What is left of a paragraph whose only picture had no address that can be kept. */
const emptied = /<p><\/p>\n?/g;
const imageData = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z\d+/=\s]*$/i;

/**
 * HTML that is safe to store and to show, with an article's elements only: no scripts, handlers, styles, classes or ids,
 * no frames, forms or foreign content. Links are absolute http, https or mailto; images absolute http or https, or data
 * of a raster format. Headings of the first rank become the second's, those below the fourth the fourth's.
 *
 * Nothing is fetched. Any string is taken; the time needed is linear in its length.
 *
 * @param baseUrl what relative addresses are relative to; without it they are dropped
 */
export function sanitizeArticleHtml(html: string, baseUrl: string | null): string {
  const { html: shallow } = boundDepth(html.replaceAll('\0', ''), DEEPEST);
  return sanitizeHtml(shallow, {
    allowedTags: articleTags,
    nonTextTags: droppedWhole,
    nestingLimit: DEEPEST * 2,
    allowedAttributes: {
      '*': ['lang', 'dir'],
      a: ['href'],
      img: ['src', 'alt'],
      time: ['datetime'],
      th: ['colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['http', 'https', 'data'] },
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    transformTags: {
      h1: 'h2',
      h5: 'h4',
      h6: 'h4',
      a: (tagName, attribs) => ({
        tagName,
        attribs: withAddress(attribs, 'href', linkAddress(attribs.href, baseUrl)),
      }),
      img: (tagName, attribs) => ({
        tagName,
        attribs: withAddress(attribs, 'src', imageAddress(attribs.src, baseUrl)),
      }),
    },
    exclusiveFilter: (frame) => frame.tag === 'img' && !frame.attribs.src,
  })
    .replace(emptied, '')
    .trim();
}

type Attributes = Record<string, string>;

function withAddress(attribs: Attributes, name: string, address: string | null): Attributes {
  if (address !== null) return { ...attribs, [name]: address };
  const { [name]: _given, ...rest } = attribs;
  return rest;
}

function linkAddress(href: string | undefined, baseUrl: string | null): string | null {
  const url = href === undefined ? null : URL.parse(href.trim(), baseUrl ?? undefined);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}

function imageAddress(src: string | undefined, baseUrl: string | null): string | null {
  if (src === undefined) return null;
  const trimmed = src.trim();
  if (/^data:/i.test(trimmed)) return imageData.test(trimmed) ? trimmed.replace(/\s+/g, '') : null;
  const url = URL.parse(trimmed, baseUrl ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
