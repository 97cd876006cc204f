import { textBlocks } from '../capture/html/body/blocks.ts';
import { unitsOf } from '../capture/html/body/units.ts';
import { wrapLooseText } from '../capture/html/body/wrap-text.ts';
import { parsePage } from '../capture/html/page.ts';

/** The text of an article's body: paragraphs parted by blank lines. For HTML that is all article; nothing is judged or left out. */
export function textOfHtml(html: string): string {
  const { document } = parsePage(`<!doctype html><html><head></head><body>${html}</body></html>`);
  wrapLooseText(document, document.body);
  return unitsOf(document.body).flatMap(textBlocks).join('\n\n');
}
