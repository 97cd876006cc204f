/** A stretch of a text, in UTF-16 units; `to` is the place after its last one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly node: Text;
  readonly from: number;
}

/** The text of an element in one string, and the way back from places in it to the page. */
export interface TextIndex {
  readonly text: string;
  range(span: Span): Range;
  /** The place in `text` of a place in the page; null where that is outside. */
  placeOf(node: Node, offset: number): number | null;
}

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, pre, div';

/** Reads an element's text through its inline tags; a new block parts words as a line break does. */
export function indexText(root: Element): TextIndex {
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest(blocks) ?? null;
    if (around !== block) text += '\n';
    block = around;
    pieces.push({ node: node as Text, from: text.length });
    text += node.nodeValue ?? '';
  }
  const at = (place: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.from ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  return {
    text,
    range({ from, to }) {
      const range = document.createRange();
      const start = at(from);
      const end = at(to - 1);
      if (start && end) {
        range.setStart(start.node, from - start.from);
        range.setEnd(end.node, to - end.from);
      }
      return range;
    },
    placeOf(node, offset) {
      if (!root.contains(node)) return null;
      const own = pieces.find((piece) => piece.node === node);
      if (own) return own.from + offset;
      // Between elements: the beginning of the first text behind.
      const child = node.childNodes[offset] ?? null;
      const next = pieces.find((piece) =>
        child === null
          ? !node.contains(piece.node) && isBehind(node, piece.node)
          : child.contains(piece.node) || isBehind(child, piece.node),
      );
      return next ? next.from : text.length;
    },
  };
}

const isBehind = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
