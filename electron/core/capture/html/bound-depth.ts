const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Their content is text up to their own end tag. */
const rawText = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
/** A start tag of these ends the one before it, so a thousand of them unclosed are siblings. */
const selfEnding = new Set('p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt'.split(' '));

/** Tables nest less: extraction counts the rows of each, those of inner tables included. No layout of the 1990s went so far. */
const DEEPEST_TABLE = 16;

/**
 * Takes tags out that open deeper than `limit` elements, and their end tags; their text stays.
 *
 * Done on the text, in one pass, before any parser sees it: parsers here keep an array of open elements that
 * they search at every tag, so a page of 100,000 nested tables would take them half a minute. Blink stops at 512.
 *
 * @returns `html` unchanged, as the very same string, where nothing was too deep
 */
export function boundDepth(html: string, limit = 256): { readonly html: string; readonly bounded: boolean } {
  const open: string[] = [];
  const dropped = new Map<string, number>();
  const kept: string[] = [];
  let from = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const tag = tagAt(html, at);
    if (tag.name !== '' && !voidElements.has(tag.name) && !selfEnding.has(tag.name)) {
      if (
        tag.closing ? closesDropped(tag.name, open, dropped) : opensTooDeep(tag.name, open, dropped, limit)
      ) {
        // One space stands for a run of them: there are regular expressions further on that long runs make slow.
        if (at > from || kept.length === 0) kept.push(html.slice(from, at), ' ');
        from = tag.end;
      }
    }
    at = html.indexOf('<', rawText.has(tag.name) && !tag.closing ? endOfRaw(html, tag) : tag.end);
  }
  if (from === 0) return { html, bounded: false };
  kept.push(html.slice(from));
  return { html: kept.join(''), bounded: true };
}

function opensTooDeep(name: string, open: string[], dropped: Map<string, number>, limit: number): boolean {
  if (rawText.has(name)) return false;
  const tables = name === 'table' ? open.filter((outer) => outer === 'table').length : 0;
  if (open.length < limit && tables < DEEPEST_TABLE) {
    open.push(name);
    return false;
  }
  dropped.set(name, (dropped.get(name) ?? 0) + 1);
  return true;
}

function closesDropped(name: string, open: string[], dropped: Map<string, number>): boolean {
  const count = dropped.get(name) ?? 0;
  if (count > 0) {
    dropped.set(name, count - 1);
    return true;
  }
  const index = open.lastIndexOf(name);
  if (index !== -1) open.length = index;
  return false;
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
}

const nameAt = /[a-z][^\s/>]*/iy;

/** The tag, comment or declaration that starts at `at`; `name` is empty for what is no tag. */
function tagAt(html: string, at: number): Tag {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return { name: '', closing: false, end: end === -1 ? html.length : end + 3 };
  }
  const closing = html[at + 1] === '/';
  nameAt.lastIndex = at + (closing ? 2 : 1);
  const name = nameAt.exec(html)?.[0].toLowerCase();
  if (name === undefined) return { name: '', closing, end: at + 1 };
  return { name, closing, end: endOfTag(html, nameAt.lastIndex) };
}

/** After the `>` that ends a tag, leaving out those inside quoted values. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const char = html[at] as string;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at + 1;
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char;
  }
  return html.length;
}

function endOfRaw(html: string, tag: Tag): number {
  const end = new RegExp(`</${tag.name}`, 'gi');
  end.lastIndex = tag.end;
  return end.exec(html)?.index ?? html.length;
}
