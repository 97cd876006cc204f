import type { Line } from './lines.ts';
import { endsSentence, isBullet } from './sentences.ts';

/** Mail and wires break lines between these widths; text without breaks has longer lines, lists have shorter ones. */
const narrowest = 40;
const widest = 100;
const indentStep = 2;
/** Lines looked at for lines that stand alone (bylines, datelines); behind them there is only the story. */
const headLines = 14;

type Block = readonly Line[];

function toBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of [...lines, { text: '', indent: 0 }]) {
    if (line.text !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

function firstWordLength(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}

/** A wrapped line is one that the next word would not have fitted into. */
function isFull(line: Line, next: Line, width: number): boolean {
  return line.text.length + line.indent + 1 + firstWordLength(next.text) > width;
}

/**
 * The width at which a text was hard-wrapped, or null where line breaks are paragraphs. Wrapped text shows itself by lines
 * that stop where no sentence does, each too full for the next word.
 */
function wrapWidth(blocks: readonly Block[]): number | null {
  const all = blocks.flatMap((block) => block.slice(1).map((next, at) => [block[at], next] as const));
  const [head] = all;
  // A headline right above its story looks like a wrapped line: it is no evidence.
  const isHeadline =
    head?.[0] !== undefined && !endsSentence(head[0].text) && /^[\p{Lu}"“«]/u.test(head[1].text);
  const pairs = isHeadline ? all.slice(1) : all;
  let width = 0;
  for (const [line] of pairs) {
    const length = line ? line.text.length + line.indent : 0;
    if (length > widest) return null;
    width = Math.max(width, length);
  }
  if (width < narrowest) return null;
  let open = 0;
  let full = 0;
  for (const [line, next] of pairs) {
    if (!line || endsSentence(line.text)) continue;
    open++;
    if (isFull(line, next, width)) full++;
  }
  return open * 3 >= pairs.length && full * 3 >= open * 2 ? width : null;
}

/** `indent` is where the block's own text begins; what stands further in opens a paragraph. */
function joins(line: Line, next: Line, indent: number, width: number | null): boolean {
  if (isBullet(next.text)) return false;
  const goesOn = /^[\p{Ll},;)]/u.test(next.text) && !endsSentence(line.text);
  if (width === null) return goesOn && line.text.length >= 50 && line.text.length <= widest;
  const inset = indent + indentStep;
  if (next.indent >= inset && line.indent < inset) return false;
  return isFull(line, next, width) || (goesOn && line.text.length * 2 > width);
}

/** What stands between two lines of one paragraph: "Russian-" and "led" are one word, a dash between words has a space before it. */
function joint(line: Line, next: Line): string {
  return /\p{L}-$/u.test(line.text.slice(-3)) && /^\p{L}/u.test(next.text) ? '' : ' ';
}

/**
 * A clip's lines as paragraphs: parted by blank lines, by indents, or by mere line breaks; hard-wrapped lines are joined.
 *
 * @param standsAlone whether a line near the head is one by itself, such as a byline, so that nothing is joined to it
 * @param begins whether a line near the head opens a paragraph, such as a dateline
 */
export function toParagraphs(
  lines: readonly Line[],
  standsAlone: (text: string) => boolean,
  begins: (text: string) => boolean,
): readonly string[] {
  const blocks = toBlocks(lines);
  const width = wrapWidth(blocks);
  const paragraphs: string[][] = [];
  let seen = 0;
  for (const block of blocks) {
    const indent = block.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
    let previous: Line | null = null;
    for (const line of block) {
      const nearHead = seen++ < headLines;
      const alone =
        previous !== null &&
        nearHead &&
        (standsAlone(previous.text) || standsAlone(line.text) || begins(line.text));
      if (previous && !alone && joins(previous, line, indent, width)) {
        paragraphs.at(-1)?.push(joint(previous, line), line.text);
      } else paragraphs.push([line.text]);
      previous = line;
    }
  }
  return paragraphs.map((pieces) => pieces.join(''));
}
