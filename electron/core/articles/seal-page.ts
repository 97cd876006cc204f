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
 * A captured page as it can be looked at: as UTF-8, so that it is read by nobody in another way than here, without what would reach
 * the network. Scripts and the rest stay in it: the policy that it is served with stops those.
 *
 * @param type the MIME type it was captured with
 */
export function sealPage(bytes: Uint8Array, type: string): Uint8Array<ArrayBuffer> {
  const { text } = decodeBytes(bytes, type);
  const still = text.replace(
    reaching,
    (_, slash: string, name: string) => `<${slash}${stillOf[name.toLowerCase() as keyof typeof stillOf]}`,
  );
  return new TextEncoder().encode(still);
}
