import { type Line, toLines } from '../../capture/text/lines.ts';
import { toParagraphs } from '../../capture/text/paragraphs.ts';
import { endsSentence, isBullet } from '../../capture/text/sentences.ts';

/** What stands so far in opens a paragraph. */
const inset = 2;

/**
 * A body of plain text as paragraphs parted by blank lines. Where wires set paragraphs in and break their lines by hand, the inset tells
 * where one begins; other text shows it by its blank lines or its width.
 */
export function plainBody(text: string): string {
  const lines = toLines(text);
  const paragraphs = isInset(lines) ? byInset(lines) : toParagraphs(lines, never, never);
  return paragraphs.join('\n\n');
}

/** A body whose lines are broken by hand, however few there are: blank lines and insets part its paragraphs. */
export const wrappedBody = (text: string): string => byInset(toLines(text)).join('\n\n');

const never = (): boolean => false;

/** Whether lines that are set in are followed by lines that are not and go on with their sentence. */
function isInset(lines: readonly Line[]): boolean {
  const going = lines.filter((line, at) => {
    const next = lines[at + 1];
    return (
      line.indent >= inset && next && next.text !== '' && next.indent < inset && !endsSentence(line.text)
    );
  });
  return going.length >= 2 || (going.length === 1 && lines.filter((line) => line.text !== '').length < 12);
}

function byInset(lines: readonly Line[]): readonly string[] {
  const width = lines.reduce((most, line) => Math.max(most, line.indent + line.text.length), 0);
  const paragraphs: string[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.text !== '' && before && before.text !== '' && goesOn(before, line, width)) {
      paragraphs.push(`${paragraphs.pop()} ${line.text}`);
    } else if (line.text !== '') paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

/** Rows of a table are short, and stay lines of their own. */
const goesOn = (line: Line, next: Line, width: number): boolean =>
  next.indent < inset && !isBullet(next.text) && line.indent + line.text.length >= width * 0.6;
