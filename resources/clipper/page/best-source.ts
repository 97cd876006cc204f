/** The widest picture worth keeping: a reader's column is never wider, on a screen of two dots a point. */
const widest = 1600;

/** Where pages put the address of a picture that they load only when it comes into sight. */
const lazy = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-hi-res-src', 'data-full-src'];
const lazySets = ['data-srcset', 'data-lazy-srcset', 'srcset'];

interface Candidate {
  readonly url: string;
  readonly width: number;
}

/**
 * The candidates of a `srcset` (https://html.spec.whatwg.org/multipage/images.html#srcset-attributes). `2x` counts as 1600
 * pixels, no size as 800.
 */
export function parseSrcset(srcset: string): Candidate[] {
  // A comma may belong to an address: it parts two candidates only where a space or a size stands beside it.
  return [...srcset.matchAll(/\s*([^\s,][^\s]*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
    ([, url = '', size, unit]) => ({
      url,
      width: size === undefined ? 800 : Number(size) * (unit === 'x' ? 800 : 1),
    }),
  );
}

/** The largest candidate that is not too large, else the smallest. */
export function chooseCandidate(candidates: readonly Candidate[]): string | null {
  const sorted = [...candidates].sort((a, b) => a.width - b.width);
  return (sorted.filter(({ width }) => width <= widest).at(-1) ?? sorted[0])?.url ?? null;
}

/** What shows that a picture's own address is only a stand-in for one that is still to come. */
const isStandIn = (image: HTMLImageElement): boolean =>
  image.src === '' || image.src.startsWith('data:') || (image.complete && image.naturalWidth <= 1);

/**
 * The address of a picture: the one that is shown, or the one it waits for where it is loaded lazily; absolute. Null where there is
 * none that can be fetched, as for a picture that is in the page itself.
 */
export function bestSource(image: HTMLImageElement): string | null {
  const waits = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const fromSets = () =>
    chooseCandidate(
      waits.flatMap((element) => lazySets.flatMap((name) => parseSrcset(element.getAttribute(name) ?? ''))),
    );
  const fromLazy = () => lazy.map((name) => image.getAttribute(name)).find((value) => value) ?? null;
  const found = isStandIn(image) ? (fromLazy() ?? fromSets()) : image.currentSrc || fromSets() || image.src;
  const address = found || (image.src.startsWith('data:') ? null : image.src);
  return address && URL.canParse(address, image.baseURI) ? httpOnly(new URL(address, image.baseURI)) : null;
}

const httpOnly = ({ protocol, href }: URL): string | null =>
  ['http:', 'https:', 'blob:'].includes(protocol) ? href : null;
