import { isFoot, labelOf, type NexisLabel } from './nexis-labels.ts';
import { printedDay } from './printed-day.ts';

/** One article of Nexis. */
export interface NexisFields {
  readonly labels: ReadonlyMap<NexisLabel, string>;
  readonly source: string | null;
  readonly day: string | null;
  readonly headline: string | null;
  readonly copyright: string | null;
  /** The lines of the text as they stand. */
  readonly body: readonly string[];
}

const counter =
  /^[ \t]*(?:\p{L}+ )?(?:\d{1,6} (?:of|von|de|van|di|sur) \d{1,6} (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN|DOCUMENTOS?|DOCUMENTI)|(?:DOCUMENT|DOKUMENT|Document|Dokument) \d{1,6} (?:of|von|de|van|di|sur) \d{1,6})[ \t]*$/mu;
const ending =
  /^[ \t]*(?:End of Document|Fin du document|Ende des Dokuments|Einde van document|Fin del documento)[ \t]*$/m;

/** Whether a text is a download of Nexis: its documents are counted, or end by words and have labels. */
export const isNexis = (text: string): boolean =>
  counter.test(text) || knownLabels(text) >= (ending.test(text) ? 2 : 4);

const telling: readonly NexisLabel[] = [
  'length',
  'section',
  'byline',
  'body',
  'loadDate',
  'language',
  'dateline',
];

function knownLabels(text: string): number {
  const found = new Set(text.split('\n').map((line) => labelOf(line)?.label));
  return found.has('length') || found.has('loadDate')
    ? telling.filter((label) => found.has(label)).length
    : 0;
}

/** Parts the text of a download into that of its articles. */
export function nexisArticles(text: string): readonly string[] {
  const byCounter = counter.test(text);
  const parts = text.split(new RegExp(byCounter ? counter : ending, byCounter ? 'mu' : 'm'));
  // Before the first counter stands the order, behind the last end nothing, or a part that was cut.
  const articles = byCounter ? parts.slice(1) : parts;
  return articles.filter((part) => part.trim() !== '' && /\p{L}{3}/u.test(part));
}

/** Reads one article: its head, labels, text and what is below it. */
export function nexisFields(article: string): NexisFields {
  const reader = createReader();
  for (const line of article.replace(counter, '').split('\n')) reader.take(line);
  const { labels, head, body } = reader;
  const parts = headOf(head, labels, article);
  return { labels, body, ...parts, ...(body.length === 0 && withoutLength(parts.behind)) };
}

function createReader() {
  const labels = new Map<NexisLabel, string>();
  const head: string[] = [];
  const body: string[] = [];
  let place: 'head' | 'body' | 'foot' = 'head';
  /** The label whose value the next line goes on with. */
  let open: NexisLabel | null = null;
  const add = (label: NexisLabel, value: string) => {
    labels.set(label, [labels.get(label), value].filter(Boolean).join(' '));
  };
  const begin = (label: NexisLabel, value: string) => {
    open = label === 'body' ? null : label;
    if (label !== 'body') add(label, value);
    else if (value !== '') body.push(value);
    if (label === 'body') place = 'body';
    else if (isFoot(label) && place === 'body') place = 'foot';
  };
  const text = (line: string) => {
    if (open) add(open, line.trim());
    else if (place === 'head' && !labels.has('length')) head.push(line);
    else if (place !== 'foot') {
      place = 'body';
      body.push(line);
    }
  };
  return {
    labels,
    head,
    body,
    take(line: string): void {
      const found = labelOf(line);
      if (found && (place !== 'body' || endsBody(line, found.label))) begin(found.label, found.value);
      else if (closing.test(line) && place === 'body') place = 'foot';
      else if (line.trim() !== '') text(line);
      else {
        open = null;
        if (place !== 'foot') (place === 'body' ? body : head).push('');
      }
    },
  };
}

/** Heads of what comes below the text in newer downloads. */
const closing = /^\s*(?:Classification|Notes|Graphic|Klassifizierung)\s*$/;

/** In the text, a line that looks like a label is one where it is in capitals, or where it is the time of loading. */
const endsBody = (line: string, label: NexisLabel): boolean =>
  isFoot(label) && (/^\s*[\p{Lu}-]+(?: \p{Lu}+)?:/u.test(line) || label === 'loadDate');

const rights = /^\s*(?:Copyright\b|©|\(c\)|All Rights Reserved|Alle Rechte|Tous droits)/i;
const edition = /\b(?:edition|ausgabe|édition|edición|edizione|editie|final)\b|;\s*$/i;

function headOf(head: readonly string[], labels: ReadonlyMap<NexisLabel, string>, article: string) {
  const all = article.split('\n');
  const copyright = all.filter((line) => rights.test(line)).map((line) => line.trim());
  const lines = head.filter((line) => !rights.test(line));
  const at = lines.findIndex((line) => line.trim().length < 80 && printedDay(line.trim()) !== null);
  const before = lines.slice(0, Math.max(0, at)).filter((line) => line.trim() !== '');
  const behind = at < 0 ? [] : withoutEdition(lines.slice(at + 1));
  // In newer downloads, whose labels are in small letters, the headline comes first, then the source and the day.
  const label = all.find((line) => labelOf(line) !== null)?.split(':', 1)[0] ?? '';
  const isNewer = before.length > 1 && /\p{Ll}/u.test(label);
  const above = words(at < 0 ? lines : before.slice(0, -1));
  return {
    copyright: words(copyright),
    day: lines[at]?.trim() ?? null,
    source: before.at(-1)?.trim() ?? null,
    headline: labels.get('headline') ?? (isNewer ? above : (words(behind) ?? above)),
    behind: isNewer ? [] : behind,
  };
}

/** Where a document was ordered without its labels, its text follows the headline, parted by a blank line. */
function withoutLength(behind: readonly string[]): Pick<NexisFields, 'headline' | 'body'> | false {
  const end = behind.findIndex((line) => line.trim() === '');
  const body = end < 0 ? [] : behind.slice(end);
  return words(body) === null ? false : { headline: words(behind.slice(0, end)), body };
}

const words = (lines: readonly string[]): string | null =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ') || null;

function withoutEdition(lines: readonly string[]): readonly string[] {
  let from = 0;
  while (from < lines.length && (lines[from]?.trim() === '' || isEdition(lines, from))) from++;
  return lines.slice(from);
}

/** Centred lines below the day, or such as name an edition and its place. */
const isEdition = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  return (
    /^\s{8,}/.test(line) || (line.length < 40 && (edition.test(line) || /;\s*$/.test(lines[at - 1] ?? '')))
  );
};
