import { escaped, type References, renderInline } from './render-inline.ts';
import { withoutClosing } from './without-closing.ts';

/** Quotes and lists in one another; deeper ones are paragraphs. */
const deepest = 8;
/** A longer text is no note that someone wrote: it is given as paragraphs. */
const longest = 2 * 1024 * 1024;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const quote = /^ {0,3}> ?/;
const item = /^( {0,3})([-*+]|\d{1,9}[.)])(?:[ \t]+(?=\S)|[ \t]*$)/;
const rowOfSigns = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const rawHtml =
  /^ {0,3}<(?:\/?(?:p|div|table|thead|tbody|tr|td|th|ul|ol|li|figure|figcaption|blockquote|h[1-6]|section|details|summary|iframe|script|style)\b|!--)/i;
const definition = /^ {0,3}\[([^\]^][^\]]{0,99})\]:[ \t]*<?([^\s<>]{1,2000})>?(?:[ \t]+.{0,300})?$/;

/**
 * Markdown as HTML, which is to be sanitized: what prose is written in (CommonMark's blocks and marks, tables), in a time that grows
 * with the text's length and no faster.
 */
export function renderMarkdown(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n');
  if (text.length > longest) return paragraphs(lines);
  const references = new Map<string, string>();
  const body = lines.filter((line) => {
    const [, name = '', address = ''] = definition.exec(line) ?? [];
    if (name !== '') references.set(name.toLowerCase(), address);
    return name === '';
  });
  return blocks(body, { references, depth: 0 });
}

interface Context {
  readonly references: References;
  readonly depth: number;
}

/** One kind of block: how many lines it takes from where it begins, and what they become; null where it does not begin there. */
type Block = (lines: readonly string[], at: number, context: Context) => { end: number; html: string } | null;

function blocks(lines: readonly string[], context: Context): string {
  const parts: string[] = [];
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const found = firstBlock(lines, at, context) ?? paragraph(lines, at, context);
    parts.push(found.html);
    at = found.end;
  }
  return parts.join('\n');
}

function firstBlock(lines: readonly string[], at: number, context: Context) {
  for (const kind of kinds) {
    const found = kind(lines, at, context);
    if (found) return found;
  }
  return null;
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

const fenced: Block = (lines, at) => {
  const mark = fence.exec(lines[at] ?? '')?.[1];
  if (mark === undefined) return null;
  let end = at + 1;
  while (end < lines.length && !(lines[end] ?? '').trim().startsWith(mark)) end++;
  return { end: end + 1, html: `<pre><code>${escaped(lines.slice(at + 1, end).join('\n'))}</code></pre>` };
};

const headed: Block = (lines, at, { references }) => {
  const [, signs, words = ''] = heading.exec(lines[at] ?? '') ?? [];
  return signs === undefined
    ? null
    : {
        end: at + 1,
        html: `<h${signs.length}>${renderInline(withoutClosing(words), references)}</h${signs.length}>`,
      };
};

const ruled: Block = (lines, at) => (rule.test(lines[at] ?? '') ? { end: at + 1, html: '<hr>' } : null);

const quoted: Block = (lines, at, context) => {
  if (!quote.test(lines[at] ?? '') || context.depth >= deepest) return null;
  let end = at;
  while (end < lines.length && !isBlank(lines[end])) end++;
  const inner = lines.slice(at, end).map((line) => line.replace(quote, ''));
  return { end, html: `<blockquote>${blocks(inner, { ...context, depth: context.depth + 1 })}</blockquote>` };
};

const listed: Block = (lines, at, context) => {
  const [, , mark] = item.exec(lines[at] ?? '') ?? [];
  if (mark === undefined || context.depth >= deepest) return null;
  const isOrdered = /\d/.test(mark);
  const items: string[] = [];
  let end = at;
  for (;;) {
    while (isBlank(lines[end]) && end < lines.length) end++;
    const [whole = '', , next] = item.exec(lines[end] ?? '') ?? [];
    if (next === undefined || /\d/.test(next) !== isOrdered || rule.test(lines[end] ?? '')) break;
    const { inner, after } = itemLines(lines, end, whole.length);
    items.push(`<li>${itemHtml(inner, context)}</li>`);
    end = after;
  }
  const name = isOrdered ? 'ol' : 'ul';
  return { end, html: `<${name}>${items.join('\n')}</${name}>` };
};

/** The lines of a list's item, without what they are indented by. */
function itemLines(lines: readonly string[], at: number, width: number): { inner: string[]; after: number } {
  const inner = [(lines[at] ?? '').slice(width)];
  let after = at + 1;
  for (; after < lines.length; after++) {
    const line = lines[after] ?? '';
    const indent = line.length - line.trimStart().length;
    const goesOn = isBlank(line)
      ? !isBlank(lines[after + 1]) && startsIndented(lines[after + 1])
      : indent >= 2;
    const isLazy = indent < 2 && !isBlank(lines[after - 1]) && !isBlank(line) && !item.test(line);
    if (!goesOn && !isLazy) break;
    inner.push(line.slice(Math.min(indent, width)));
  }
  return { inner, after };
}

const startsIndented = (line: string | undefined): boolean => /^ {2,}\S/.test(line ?? '');

function itemHtml(inner: readonly string[], context: Context): string {
  const isOne = inner.every(
    (line, at) => !item.test(line) && (at === 0 || (!isBlank(line) && !fence.test(line))),
  );
  return isOne
    ? renderInline(inner.join('\n'), context.references)
    : blocks(inner, { ...context, depth: context.depth + 1 });
}

const tabled: Block = (lines, at, { references }) => {
  const head = lines[at] ?? '';
  if (!head.includes('|') || !rowOfSigns.test(lines[at + 1] ?? '') || !(lines[at + 1] ?? '').includes('-'))
    return null;
  let end = at + 2;
  while (end < lines.length && !isBlank(lines[end]) && (lines[end] ?? '').includes('|')) end++;
  const row = (line: string, cell: string) =>
    `<tr>${cellsOf(line)
      .map((words) => `<${cell}>${renderInline(words, references)}</${cell}>`)
      .join('')}</tr>`;
  const body = lines.slice(at + 2, end).map((line) => row(line, 'td'));
  return { end, html: `<table><thead>${row(head, 'th')}</thead><tbody>${body.join('\n')}</tbody></table>` };
};

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const raw: Block = (lines, at) => {
  if (!rawHtml.test(lines[at] ?? '')) return null;
  let end = at;
  while (end < lines.length && !isBlank(lines[end])) end++;
  return { end, html: lines.slice(at, end).join('\n') };
};

const kinds: readonly Block[] = [fenced, headed, ruled, quoted, listed, tabled, raw];
const begins = [fence, heading, rule, quote];

function paragraph(
  lines: readonly string[],
  at: number,
  { references }: Context,
): { end: number; html: string } {
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end])) {
    const line = lines[end] ?? '';
    const level = underline.exec(line)?.[1]?.startsWith('=') ? 1 : 2;
    if (underline.test(line)) {
      return { end: end + 1, html: `<h${level}>${inlineOf(lines.slice(at, end), references)}</h${level}>` };
    }
    if (begins.some((sign) => sign.test(line)) || /^ {0,3}(?:[-*+]|1[.)]) +\S/.test(line)) break;
    end++;
  }
  const html = inlineOf(lines.slice(at, end), references);
  return { end, html: onlyPicture.test(html) ? `<figure>${html}</figure>` : `<p>${html}</p>` };
}

/** A paragraph that is a picture and nothing else is no furniture at a text's end, as one without words might be. */
const onlyPicture = /^<img [^<>]*>$/;

const inlineOf = (lines: readonly string[], references: References): string =>
  renderInline(
    lines
      .map((line) => line.trimStart())
      .join('\n')
      .trimEnd(),
    references,
  );

const paragraphs = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .split(/\n{2,}/)
    .map((each) => `<p>${escaped(each)}</p>`)
    .join('\n');
