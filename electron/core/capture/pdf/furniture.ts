import type { PageText, Run } from './page-text.ts';
import { type Line, linesOf } from './reading-order.ts';

/** The parts of a page's height in which running heads and feet stand. */
const edge = 0.12;

const pageNumber =
  /^(?:[-–—([]\s*)?(?:(?:page|seite|p[áa]gina|pagina|pag\.|p\.|стр\.?|страница|s\.)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|di|из|sur)\s*\d{1,4})?(?:\s*[-–—)\]])?$/iu;

/** What stands at the head or foot of most pages, in words that differ by their numbers only. */
export interface Furniture {
  readonly pages: readonly (readonly Run[])[];
  /** The address that a browser printed on each page. */
  readonly url: string | null;
}

/** Pages without their numbers and without what is repeated at their edges. */
export function withoutFurniture(pages: readonly PageText[]): Furniture {
  const edges = pages.map((page) => linesOf(page.runs).filter((line) => isAtEdge(line, page)));
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length / 2));
  const isRepeated = (line: Line) => (counts.get(keyOf(line)) ?? 0) >= needed;
  const repeated = edges.flat().filter(isRepeated);
  const cleaned = pages.map((page, at) => {
    const gone = (edges[at] ?? []).filter((line) => isRepeated(line) || pageNumber.test(line.text.trim()));
    return page.runs.filter((run) => !gone.some((line) => covers(line, run)));
  });
  return { pages: cleaned, url: addressIn(repeated) };
}

const isAtEdge = ({ y }: Line, { height }: PageText): boolean =>
  height > 0 && (y < height * edge || y > height * (1 - edge));

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

const covers = (line: Line, run: Run): boolean =>
  Math.abs(line.y - run.y) < run.size * 0.4 && run.x >= line.x - 0.1 && run.x <= line.right;

/** One that was cut to fit the page has an ellipsis, and leads nowhere. */
function addressIn(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const found = /^\s*(https?:\/\/[^\s…]+)(?=\s|$)/.exec(text)?.[1];
    if (found && URL.canParse(found)) return found;
  }
  return null;
}
