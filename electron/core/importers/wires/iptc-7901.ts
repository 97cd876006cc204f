import { readByline } from '../../capture/byline/read-byline.ts';
import { monthNamed } from '../../capture/dates/calendar-words.ts';
import type { Importer } from '../importer.ts';
import { bylineFields } from '../news/byline.ts';
import { named } from '../news/named.ts';
import { wrappedBody } from '../news/plain-body.ts';
import { signalsIn, urgencyOf } from '../news/signals.ts';
import { sectionOfCode } from './categories.ts';
import { bareLine, beforeEnd, STX, wireHead } from './control-codes.ts';
import { messageEntries, type WireStory } from './message-entries.ts';

/** Source and number, priority, category, count of words, more of the sender's own: `bkn014 4 pl 171 KNA 170123-89`. */
const header = /^\s*([a-z]{2,4})\s?(\d{3,5})\s+(\d)\s+([a-z]{1,3})\s+(\d{1,6})\b[ \t]*([^\n]*)/i;
/** Where the control codes were lost on the way, only what stands around them tells. */
const bare = /^\s*[a-z]{3}\d{3,5} [1-9] [a-z]{1,3} \d{1,5}\b[^\n]*\n[\s\S]*=[ \t]*\r?\n/i;

/** IPTC 7901: messages between SOH and EOT, as most agencies sent them. */
export const iptc7901: Importer = {
  name: 'iptc-7901',
  recognises: ({ head }) => {
    const { isHeaded, text } = wireHead(head);
    return (isHeaded && header.test(text)) || bare.test(text);
  },
  read: (source) => messageEntries(source, readMessage),
};

/** Behind these lines a message speaks to editors alone. */
const notForPrint =
  /^(?:# (?:Notebook|Notizblock)|\* \* \* \*|The following information is not intended for publication|Die folgenden Informationen sind nicht zur Ver\S+ bestimmt)/im;
const signalLine =
  /^(?:\d{1,2}(?:ST|ND|RD|TH) LEAD|\d\. ?ZF|LEAD|\(?(?:REFILE|CORRECTION|CORRECTED|BERICHTIGUNG|KORREKTUR|KILL|EIL|URGENT|EMBARGO\b.*|SPERRFRIST\b.*)\)?)[:.]?$/i;

function readMessage(message: string): WireStory {
  const head = header.exec(message);
  const [, source = '', number = '', priority, category, , more = ''] = head ?? [];
  const { before, after } = parted(message.slice(head?.[0].length ?? 0));
  const { text, note, sentAt } = bodyOf(after);
  const lines = headLines(before);
  const day = sentAt?.slice(0, 10) ?? null;
  const embargo = lines.signals.find((line) => /^(?:EMBARGO|SPERRFRIST)/i.test(line));
  const signals = lines.signals.filter((line) => line !== embargo);
  return {
    story: {
      given: {
        headline: lines.headline,
        ...bylineFields(lines.byline),
        ...named({ slugline: lines.slug, section: sectionOfCode(category), publishedAt: sentAt }),
      },
      body: { kind: 'text', text },
      news: {
        guid: head ? `${source}${number}` : undefined,
        signals: [
          ...new Set(
            signals.flatMap((line) =>
              signalsIn(line).length > 0 ? signalsIn(line) : [line.replace(/[()]/g, '')],
            ),
          ),
        ],
        embargo: embargo?.replace(/^\S+?[:\s]+/, '') || undefined,
        edNote: [...lines.remarks, note].filter(Boolean).join('\n') || undefined,
        urgency: urgencyOf(priority),
      },
      providers: more.split(/\s+/),
    },
    // Numbers begin anew each day.
    guid: head && day ? `iptc7901:${source.toLowerCase()}${number}:${day}` : null,
  };
}

/** The lines of the head, to the headline's end, and the text with what follows it. */
function parted(rest: string): { readonly before: string; readonly after: string } {
  const stx = rest.indexOf(STX);
  const ends = /=[ \t]*(?:\n|$)/.exec(stx < 0 ? rest.slice(0, 2000) : rest.slice(stx, stx + 2000));
  const end = ends ? Math.max(0, stx) + ends.index : null;
  if (end !== null) return { before: rest.slice(0, end), after: rest.slice(end + 1) };
  const cut = stx < 0 ? rest.indexOf('\n\n', 1) : rest.indexOf('\n', stx);
  return cut < 0 ? { before: rest, after: '' } : { before: rest.slice(0, cut), after: rest.slice(cut) };
}

interface Head {
  readonly slug: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly signals: readonly string[];
  /** What a desk says of this form of the story: "(Zusammenfassung - neu: Reaktionen)". */
  readonly remarks: readonly string[];
}

function headLines(before: string): Head {
  const [slugs, titles] = before.includes(STX) ? before.split(STX, 2) : ['', before];
  const lines = clean(titles ?? '');
  // Without the code, the slug is the first line and has its words parted by slashes.
  const first =
    slugs === '' && lines.length > 1 && /^\S[^.]*\/\S*/.test(lines[0] ?? '') ? lines.shift() : null;
  const slug = [...clean(slugs ?? ''), ...(first ? [first] : [])];
  const isSignal = (line: string) => signalLine.test(line);
  const byline = lines.find((line, at) => at > 0 && readByline(line) !== null) ?? null;
  const headline = lines.filter((line) => !isSignal(line) && !isRemark(line) && line !== byline).join(' ');
  return {
    slug: slug.filter((line) => !isSignal(line)).join(' ') || null,
    headline: headline || null,
    byline,
    signals: [...slug, ...lines].filter(isSignal),
    remarks: lines.filter((line) => isRemark(line) && !isSignal(line)),
  };
}

const isRemark = (line: string): boolean => /^\(.*\)$/.test(line);

const clean = (text: string): string[] =>
  text
    .split('\n')
    .map(bareLine)
    .filter((line) => line !== '');

/** Day, hour, minute, month, year: `212322 GMT Nov 18`. */
const sent = /^[^\S\n]*(\d{2})(\d{2})(\d{2})(?:\s+(GMT|UTC|Z))?\s+(\p{L}{3,4})\.?\s+(\d{2}|\d{4})[^\S\n]*$/mu;

function bodyOf(after: string) {
  const time = [...after.matchAll(new RegExp(sent, 'gmu'))].at(-1);
  const text = beforeEnd(time ? after.slice(0, time.index) : after);
  const note = notForPrint.exec(text);
  const printed = (note ? text.slice(0, note.index) : text).trim();
  const credit = /\n[^\S\n]*\n(dpa(?: [a-z]{2,4}){1,8})\s*$/.exec(note ? text : '')?.[1];
  return {
    text: wrappedBody(credit ? `${printed}\n\n${credit}` : printed),
    note: note
      ? clean(text.slice(note.index))
          .filter((line) => line !== credit && !/^[*\s]+$/.test(line))
          .join('\n')
      : null,
    sentAt: time ? timeOf(time) : null,
  };
}

/** An hour without a zone is the sender's own, which may be anywhere: then only the day is told. */
function timeOf([, day, hour, minute, zone, month, year]: RegExpMatchArray): string | null {
  const number = monthNamed(month ?? '');
  if (number === null || year === undefined) return null;
  const full = year.length === 4 ? year : `${Number(year) > 60 ? '19' : '20'}${year}`;
  const date = `${full}-${String(number).padStart(2, '0')}-${day}`;
  const isReal = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false;
  if (!isReal) return null;
  return zone && Number(hour) < 24 && Number(minute) < 60 ? `${date}T${hour}:${minute}:00Z` : date;
}
