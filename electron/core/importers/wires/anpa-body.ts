import { readByline } from '../../capture/byline/read-byline.ts';
import { agencyNamed } from '../../capture/dateline/agencies.ts';

/** What stands between the codes of a message: `^` begins a line of its own, `<` or `=` ends it, a tab begins a paragraph. */
export interface AnpaBody {
  readonly slug: string | null;
  /** The number of its lead: 0 for the first form, 1 for `1st Ld`; null without a slug. */
  readonly version: string | null;
  readonly headline: string | null;
  readonly headlines: readonly string[];
  readonly byline: string | null;
  readonly credits: readonly string[];
  readonly notes: readonly string[];
  readonly text: string;
  readonly agency: string | null;
  readonly sentAt: string | null;
}

/** `AP-WF-11-13-13 1509GMT`: agency, circuit, month, day, year, hour. */
const sent =
  /^[^\S\n]*([A-Z]{2,5})-[A-Z]{2}-(\d{2})-(\d{2})-(\d{2})\s(\d{2})(\d{2})(GMT|E[SD]T)?<?[^\S\n]*$/m;
const slugShape = /^(?:BC|AM|PM|AP|EU|AS|AF|LA|ML|LT|US)-+\S.*$/i;
const note = /^(?:Eds?:|Editors?:|Attention|AP (?:Photo|Graphic|Video)|With |Adds |Updates |Note )/i;

export function readAnpaBody(raw: string): AnpaBody {
  const end = sent.exec(raw);
  const lines = (end ? raw.slice(0, end.index) : raw).split('\n');
  const start = headLength(lines);
  const head = lines
    .slice(0, start)
    .map(plain)
    .filter((line) => line !== '');
  const slug = head.find((line) => slugShape.test(line)) ?? null;
  const rest = head.filter((line) => line !== slug);
  const byline = rest.find((line) => isByline(line) && !isCredit(line)) ?? null;
  const credits = rest.filter(isCredit);
  const headlines = rest.filter((line) => line !== byline && !credits.includes(line) && !note.test(line));
  return {
    slug,
    version: slug && (/,\s*(\d{1,2})(?:st|nd|rd|th) (?:ld|lead)/i.exec(slug)?.[1] ?? '0'),
    headline: headlines[0] ?? null,
    headlines,
    byline: byline ?? credits.find((line) => /^By /i.test(line)) ?? null,
    credits,
    // A third line below the headline is a summary.
    notes: [...rest.filter((line) => note.test(line)), ...headlines.slice(2)],
    text: paragraphsOf(blocksOf(lines.slice(start))),
    agency: end?.[1] ? agencyNamed(end[1]) : null,
    sentAt: end ? timeOf(end) : null,
  };
}

const isByline = (line: string): boolean => readByline(line) !== null;
const isCredit = (line: string): boolean =>
  agencyNamed(line.replace(/^By /i, '')) !== null || /^AP \w+(?: \w+)? (?:Writer|Editor)$/.test(line);

/** How many lines are the head: to the byline and credit, or before the first paragraph or subhead. */
function headLength(lines: readonly string[]): number {
  let headlines = 0;
  let signed = false;
  for (const [at, line] of lines.entries()) {
    const text = plain(line);
    if (text === '') continue;
    if (!line.trimStart().startsWith('^')) return at;
    const signs = isByline(text) || isCredit(text);
    if (signed && !signs) return at;
    if (signs) signed = true;
    else if (!slugShape.test(text) && !note.test(text)) {
      // What ends in `=` is centred: the headline, or a subhead of what follows.
      if (headlines > 0 && /=\s*$/.test(line)) return at;
      headlines++;
    }
  }
  return lines.length;
}

/** Lines with empty ones between paragraphs. */
function blocksOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const text = plain(line);
    if (text === '') return [''];
    if (/^\t/.test(line)) return ['', text];
    if (!line.trimStart().startsWith('^')) return [text];
    return isRow(text) ? ['', text] : ['', text, ''];
  });
}

const isRow = (text: string): boolean => /;.*;/.test(text) || /\.{3,}/.test(text);

/** A line without its codes, with what wires have in place of dashes, quotes and halves. */
function plain(line: string): string {
  return line
    .replace(/^\s*\^+/, '')
    .replace(/[<=]!?\s*$/, '')
    .replace(/``|''/g, '"')
    .replace(/`/g, '‘')
    .replace(/(^|\s)_(?=\s)/g, '$1—')
    .replace(/(\d)\{/g, '$1½')
    .trim();
}

/** Lines of one paragraph are joined; rows that are parted by semicolons, as tables are, stay rows. */
function paragraphsOf(blocks: readonly string[]): string {
  const paragraphs: string[] = [];
  let open = false;
  for (const block of blocks) {
    const last = paragraphs.at(-1);
    if (block === '') open = false;
    else if (open && last !== undefined) {
      paragraphs[paragraphs.length - 1] = `${last}${isRow(block) ? '\n' : ' '}${block}`;
    } else {
      paragraphs.push(block);
      open = true;
    }
  }
  return paragraphs.filter((paragraph) => !/^_+$/.test(paragraph)).join('\n\n');
}

function timeOf([, , month, day, year, hour, minute, zone]: RegExpExecArray): string | null {
  const date = `${Number(year) > 60 ? '19' : '20'}${year}-${month}-${day}`;
  if (!(new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false)) return null;
  const offsets: Readonly<Record<string, string>> = { GMT: 'Z', EST: '-05:00', EDT: '-04:00' };
  const offset = zone && Number(hour) < 24 && Number(minute) < 60 ? offsets[zone] : undefined;
  return offset ? `${date}T${hour}:${minute}:00${offset}` : date;
}
