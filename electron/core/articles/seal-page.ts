import { decodeBytes } from '../capture/charset.ts';

/**
 * What reaches the network though a page's policy and its sandbox forbid everything: `link` looks up and connects to hosts it names
 * (dns-prefetch, preconnect: https://github.com/w3c/webappsec-csp/issues/542), and a frame's `srcdoc` may hold a `link` whose tag is
 * written in character references. A tag is `<`, its name and one of the signs that end it, wherever a parser may find itself.
 */
const reaching = /<(\/?)(link|iframe)(?=[\t\n\f\r />])/gi;

/**
 * Elements of no effect that parse as those do: one is void and may stand in the head, the other is neither. Of two attributes of one
 * name the first counts, so that what was written on a `link` does not become an order to the browser.
 */
const stillOf = { link: 'meta http-equiv=""', iframe: 'span' } as const;

/**
 * Addresses that lead out of the page: of links (a browser looks up the host of one that is followed before a policy stops it, and
 * shows an error in the page's place), of `base`, of pictures in SVG. Those of a place in the page stay: icons are drawn by them.
 */
const leading = /href(?=[\t\n\f\r ]*=(?![\t\n\f\r ]*["']?[\t\n\f\r ]*#))/gi;

/** An animation in SVG can give a link an address, by a name that need not be written as it is. */
const animating = /attributeName(?=[\t\n\f\r ]*=)/gi;

/** What links look like, where the page does not say: they are none any more. */
const linkStyle = '<style>:where([data-href]){color:LinkText;text-decoration:underline}</style>';
const doctype = /^\s*<!doctype[^>]*>/i;

/**
 * A captured page as it can be looked at: as UTF-8, so that it is read by nobody in another way than here, without what would reach
 * the network or lead away. Scripts and the rest stay in it: the policy that it is served with stops those.
 *
 * @param type the MIME type it was captured with
 */
export function sealPage(bytes: Uint8Array, type: string): Uint8Array<ArrayBuffer> {
  const { text } = decodeBytes(bytes, type);
  const still = text
    .replace(
      reaching,
      (_, slash: string, name: string) => `<${slash}${stillOf[name.toLowerCase() as keyof typeof stillOf]}`,
    )
    .replace(leading, 'data-href')
    .replace(animating, 'data-attribute');
  // Behind the doctype: before it, it would make the page one of the nineties.
  const head = doctype.exec(still)?.[0] ?? '';
  return new TextEncoder().encode(head + linkStyle + still.slice(head.length));
}
