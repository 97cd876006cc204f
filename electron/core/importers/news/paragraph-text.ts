import { textOfHtml } from '../text-of-html.ts';

const inline = new Set('p a abbr b cite code em i q strong sub sup time'.split(' '));

/** Whether all of it stands in paragraphs, with nothing in them but inline elements. */
function isParagraphs(html: string): boolean {
  for (const [, name = ''] of html.matchAll(/<\/?([a-z\d]+)/g)) if (!inline.has(name)) return false;
  const parts = html.split('</p>');
  const last = parts.pop() ?? '';
  return (
    parts.length > 0 &&
    last.trim() === '' &&
    parts.every((part) => /^\s*<p>/.test(part) && !/<p>.*<p>/s.test(part))
  );
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The text of sanitized HTML, as `textOfHtml` gives it. Most of what agencies send is paragraphs and nothing else, which need no document
 * to be made of them; that halves the time an import takes.
 */
export function paragraphText(html: string): string {
  if (!isParagraphs(html)) return textOfHtml(html);
  return html
    .split('</p>')
    .map((part) =>
      part
        .replace(/<[^>]*>/g, '')
        .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => signs[name] ?? '')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}
