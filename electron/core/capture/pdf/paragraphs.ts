import type { Block, Line } from './reading-order.ts';

/** A paragraph and the height of its letters, by which a headline is told from a text. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
}

/** The paragraphs of a document; one that goes on in the next column or on the next page is one. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of blocks) {
    for (const [at, paragraph] of withinBlock(block).entries()) {
      const last = found.at(-1);
      if (at === 0 && last && goesOn(last, paragraph)) {
        found[found.length - 1] = { text: join(last.text, paragraph.text), size: last.size };
      } else found.push(paragraph);
    }
  }
  return found;
}

const goesOn = (before: Paragraph, next: Paragraph): boolean =>
  isAlike(before.size, next.size) &&
  !/[.!?:。！？]["'”’»)\]]*$/.test(before.text) &&
  (/^\p{Ll}/u.test(next.text) || /\p{L}[-\u00ad]$/u.test(before.text));

function withinBlock(block: Block): readonly Paragraph[] {
  const left = Math.min(...block.map(({ x }) => x));
  const right = Math.max(...block.map((line) => line.right));
  const leading = usualLeading(block);
  const found: Paragraph[] = [];
  let last: Line | null = null;
  for (const line of block) {
    const before = found.at(-1);
    if (last && before && !begins(line, last, { left, right, leading })) {
      found[found.length - 1] = { text: join(before.text, line.text), size: before.size };
    } else found.push({ text: line.text.trim(), size: line.size });
    last = line;
  }
  return found.filter(({ text }) => text !== '');
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

/** Whether a line begins a paragraph: by the gap above it, its letters, its indent, or because the one before ended early. */
function begins(line: Line, last: Line, { left, right, leading }: Column): boolean {
  const gap = last.y - line.y;
  if (!isAlike(line.size, last.size)) return true;
  if (gap > leading * 1.35 && gap > line.size * 1.5) return true;
  if (line.x - left > line.size * 0.7 && last.x - left < line.size * 0.5) return true;
  const endsEarly = right - last.right > (right - left) * 0.2;
  return endsEarly && /[.!?:。！？]["'”’»)\]]*$/.test(last.text.trim());
}

const isAlike = (a: number, b: number): boolean => Math.max(a, b) <= Math.min(a, b) * 1.15;

/** The distance of most lines, in points. */
function usualLeading(block: Block): number {
  const gaps = block
    .slice(1)
    .map(({ y }, at) => (block[at]?.y ?? y) - y)
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 14;
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，」』）]$/u;

/** Two lines as one; a word that was parted at the line's end is whole again. */
export function join(before: string, next: string): string {
  const [first, second] = [before.trimEnd(), next.trimStart()];
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + second;
  if (/\p{Ll}[-‐]$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  if (/\p{L}[-‐]$/u.test(first) && /^\p{L}/u.test(second)) return first + second;
  return withoutSpaces.test(first) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u.test(second)
    ? first + second
    : `${first} ${second}`;
}
