import { type DomNode, isBlock, isElement, isSilent, isText } from '../../capture/html/dom.ts';
import { parsePage } from '../../capture/html/page.ts';

/** The text of a piece of a page, as a person would copy it: blocks and rows are lines, cells are parted by tabs. */
export function linesOfHtml(html: string): string {
  const { document } = parsePage(html);
  const out: string[] = [];
  const visit = (node: DomNode): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) out.push((child.textContent ?? '').replace(/[\s\u00a0]+/g, ' '));
      else if (isElement(child) && !isSilent(child)) element(child);
    }
  };
  const element = (child: Parameters<typeof isBlock>[0]): void => {
    const { localName } = child;
    const isCell = localName === 'td' || localName === 'th';
    const breaks = !isCell && (localName === 'br' || localName === 'tr' || isBlock(child));
    if (breaks) out.push('\n');
    visit(child);
    if (isCell) out.push('\t');
    else if (breaks) out.push('\n');
  };
  visit(document.body);
  return tidy(out.join(''));
}

/** A code in its cell and the paragraphs of the next cell are lines of one field. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ *\t */g, '\t').replace(/^ +|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');
