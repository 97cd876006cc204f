import {
  after,
  type DomDocument,
  type DomElement,
  type DomNode,
  isElement,
  isSilent,
  isText,
  labels,
} from './dom.ts';
import { isFurniture, isOtherStoryCard, isOtherStoryList } from './furniture-elements.ts';

/** What surrounds a story on its page, found once in one pass. */
export interface Asides {
  /** Elements that are no part of a story: menus, cards, invitations, comments. */
  readonly furniture: ReadonlySet<DomElement>;
  /** Elements that are furniture or name a list of other stories, whose dates and names are not this story's. */
  readonly all: ReadonlySet<DomElement>;
  /** The length of the text below each element that stands in no link. */
  readonly prose: ReadonlyMap<DomElement, number>;
}

/** With a larger part of the page's prose than this an element is no furniture, whatever its name says. */
const MOST_PROSE = 0.45;
/** Comments may be longer than the story they follow. */
const commentWords = /-(?:comments?|comment-list|comment-section|comentarios|disqus|reader-comments)-/;

/** Elements whose names lie are not among them: `main id="skip-link-target"`, `article class="newsletter-post"`. */
export function findAsides(document: DomDocument): Asides {
  const prose = proseByElement(document.body);
  const total = prose.get(document.body) ?? 0;
  const furniture = new Set<DomElement>();
  const all = new Set<DomElement>();
  const headings = [...document.querySelectorAll('h1')];
  for (const element of document.body.querySelectorAll('*')) {
    const isWhole = isFurniture(element);
    if (!isWhole && !isOtherStoryList(element)) continue;
    const share = total === 0 ? 0 : (prose.get(element) ?? 0) / total;
    if (lies(element, share, isWhole ? headings : [])) continue;
    all.add(element);
    if (isWhole || isOtherStoryCard(element)) furniture.add(element);
  }
  return { furniture, all, prose };
}

/** Whether an element's name is a lie: it holds too much of the page's text, or the only heading and some of the text. */
function lies(element: DomElement, share: number, headings: readonly DomElement[]): boolean {
  const isSure = commentWords.test(labels(element)) || element.localName === 'nav';
  if (share > (isSure ? 0.9 : MOST_PROSE)) return true;
  const [only, second] = headings;
  return share > 0.1 && only !== undefined && second === undefined && element.contains(only);
}

/** The length of the text below each element that stands in no link and no script. */
function proseByElement(root: DomElement): Map<DomElement, number> {
  const lengths = new Map<DomElement, number>();
  const open: { readonly element: DomElement; length: number }[] = [{ element: root, length: 0 }];
  let node: DomNode | null = root.firstChild;
  while (node) {
    while (open.length > 1 && open.at(-1)?.element !== node.parentNode) close(open, lengths);
    let down: DomNode | null = null;
    if (isElement(node)) {
      if (!isSilent(node) && node.localName !== 'a' && node.firstChild) {
        down = node.firstChild;
        open.push({ element: node, length: 0 });
      }
    } else if (isText(node)) {
      const last = open.at(-1);
      if (last) last.length += inkLength(node.textContent ?? '');
    }
    node = down ?? after(node, root);
  }
  while (open.length > 0) close(open, lengths);
  return lengths;
}

function close(
  open: { readonly element: DomElement; length: number }[],
  lengths: Map<DomElement, number>,
): void {
  const done = open.pop();
  if (!done) return;
  lengths.set(done.element, done.length);
  const outer = open.at(-1);
  if (outer) outer.length += done.length;
}

/** White space between elements is no text. */
const inkLength = (text: string): number => (text.length > 200 ? text.length : text.trim().length);

/** Whether an element lies in what surrounds the story, looking up to `root`. */
export function isAside(element: DomElement, asides: Asides, root: DomElement | null = null): boolean {
  if (asides.all.size === 0) return false;
  for (
    let up: DomElement | null = element;
    up && up !== root && up.localName !== 'body';
    up = up.parentNode
  ) {
    if (asides.all.has(up)) return true;
  }
  return false;
}
