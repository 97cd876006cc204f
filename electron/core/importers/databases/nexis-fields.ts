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

/** Whether a text is a download of Nexis. */
export const isNexis = (text: string): boolean =>
  counter.test(text) ||
  ending.test(text) ||
  (/^Length:\s*\d+ words?$/im.test(text) && /^\s*(?:Load-Date:.*|Body)\s*$/im.test(text));

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
  for (const line of article.split('\n')) reader.take(line);
  const { labels, head, body } = reader;
  return { labels, body, ...headOf(head, labels, article) };
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
        if (place === 'body') body.push('');
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
  const copyright = article
    .split('\n')
    .filter((line) => rights.test(line))
    .map((line) => line.trim());
  const lines = head.filter((line) => !rights.test(line));
  const at = lines.findIndex((line) => line.trim().length < 80 && printedDay(line.trim()) !== null);
  const words = (some: readonly string[]) => some.map((line) => line.trim()).join(' ') || null;
  const behind = at < 0 ? [] : withoutEdition(lines.slice(at + 1));
  // In newer downloads the headline comes first, then the source and the day; in older ones it stands below these.
  const isNewer = at >= 2 && /^\s*(?:Length|Section|Byline|Body)\b/m.test(article);
  return {
    copyright: copyright.join(' ') || null,
    day: at < 0 ? null : (lines[at]?.trim() ?? null),
    source: at < 1 ? null : (lines[at - 1]?.trim() ?? null),
    headline:
      labels.get('headline') ??
      (at < 0
        ? words(lines)
        : isNewer
          ? words(lines.slice(0, at - 1))
          : (words(behind) ?? words(lines.slice(0, at - 1)))),
  };
}

function withoutEdition(lines: readonly string[]): readonly string[] {
  let from = 0;
  while (from < lines.length && isEdition(lines, from)) from++;
  return lines.slice(from);
}

/** Centred lines below the day, or such as name an edition and its place. */
const isEdition = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  return (
    /^\s{8,}/.test(line) || (line.length < 40 && (edition.test(line) || /;\s*$/.test(lines[at - 1] ?? '')))
  );
};
