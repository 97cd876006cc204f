import { weekdayNamed } from '../dates/calendar-words.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { readDate } from '../dates/read-date.ts';
import { agencyNamed } from './agencies.ts';
import type { Dateline } from './dateline.ts';
import { readOtherScripts } from './other-scripts.ts';
import { readPlaces } from './places.ts';
import { judge } from './shapes.ts';
import { type AgencyFound, type EndFound, readAgency, readEnd } from './signs.ts';

/** No dateline is longer, so nothing behind this is looked at, however long the paragraph. */
const longest = 200;
const mayBegin = /^[\p{Lu}(/'’]/u;
const bylineWord = /^(?:By|BY|Por|POR)\s/;
const dateSeparator = /\s?[,.]?\s{1,3}/y;
const leadSeparator = /\s?[.,]?\s?(?:-{1,2}|[–—])?\s{0,3}/y;

interface DateAt {
  readonly date: PartialDate;
  readonly parted: boolean;
  readonly end: number;
}

/** "WASHINGTON (Aug. 13) --". */
function readDateInBrackets(text: string, at: number): DateAt | null {
  const hit = /^\s{1,2}\(/.exec(text.slice(at, at + 3));
  const found = hit && readDate(text, at + hit[0].length);
  return found && text[found.end] === ')' ? { date: found.date, parted: true, end: found.end + 1 } : null;
}

function readDateAfter(text: string, at: number, alone: boolean): DateAt | null {
  const bracketed = alone ? null : readDateInBrackets(text, at);
  if (bracketed) return bracketed;
  dateSeparator.lastIndex = at;
  const separator = alone ? '' : dateSeparator.exec(text)?.[0];
  if (separator === undefined) return null;
  const hit = readDate(text, at + separator.length);
  return hit ? { date: hit.date, parted: /[,.]/.test(separator), end: afterWeekday(text, hit.end) } : null;
}

/** "Budapest, 2024. május 10., péntek (MTI) -". */
const weekdayBehind = /,\s(\p{L}{3,14})(?=\s[(/])/uy;
function afterWeekday(text: string, at: number): number {
  weekdayBehind.lastIndex = at;
  return weekdayNamed(weekdayBehind.exec(text)?.[1] ?? '') === null ? at : weekdayBehind.lastIndex;
}

const bareLead = /(\p{Lu}[\p{L}]{2,12}),\s(?=\p{Lu}{2})/uy;
/** "MADRID, 13 (EUROPA PRESS)": a day whose month nobody prints is no date. */
const dayAlone = /,?\s\d{1,2}(?=\s\()/y;
/** "МОСКВА, 13 янв — РИА Новости. ": the agency stands behind the dash. */
const agencyBehind = /(\p{Lu}[\p{L} ]{2,20})\.\s{1,3}(?=[\p{Lu}"“«])/uy;

function readBareLead(text: string, at: number): AgencyFound | null {
  bareLead.lastIndex = at;
  const name = agencyNamed(bareLead.exec(text)?.[1] ?? '');
  return name === null ? null : { name, known: true, end: text.indexOf(',', at) };
}

interface Close {
  readonly agency: AgencyFound | null;
  readonly end: EndFound;
}

function readClose(text: string, at: number, agency: AgencyFound | null, dated: boolean): Close {
  const end = readEnd(text, at);
  return (agency || !dated ? null : readAgencyBehind(text, end)) ?? { agency, end };
}

function readAgencyBehind(text: string, end: EndFound): Close | null {
  agencyBehind.lastIndex = end.end;
  const hit = end.sign === 'dash' ? agencyBehind.exec(text) : null;
  const name = agencyNamed(hit?.[1] ?? '');
  if (!hit || name === null) return null;
  const after = end.end + hit[0].length;
  const printedEnd = end.end + hit[0].trimEnd().length;
  return { agency: { name, known: true, end: printedEnd }, end: { ...end, printedEnd, end: after } };
}

function skipDayAlone(text: string, at: number): number {
  dayAlone.lastIndex = at;
  return dayAlone.test(text) && readAgency(text, dayAlone.lastIndex)?.known ? dayAlone.lastIndex : at;
}

/** An agency that stands before the place: "(ANSA) - ROME, JAN 13 -", "Kyodo, TOKYO -". */
function readLead(text: string, at: number): { agency: AgencyFound; end: number } | null {
  const agency = readAgency(text, at) ?? readBareLead(text, at);
  if (!agency?.known) return null;
  leadSeparator.lastIndex = agency.end;
  return { agency, end: agency.end + (leadSeparator.exec(text)?.[0].length ?? 0) };
}

function build(text: string, from: number, lead: ReturnType<typeof readLead>): Dateline | null {
  const start = lead?.end ?? from;
  const places = readPlaces(text, start);
  let at = places?.end ?? lead?.agency.end ?? start;
  let date = lead && !places ? null : readDateAfter(text, at, places === null);
  at = date?.end ?? (places ? skipDayAlone(text, at) : at);
  const after = lead ? null : readAgency(text, at);
  at = after?.end ?? at;
  if (after && !date) {
    date = readDateAfter(text, at, false);
    at = date?.end ?? at;
  }
  const { agency, end } = readClose(text, at, lead?.agency ?? after, date !== null);
  const confidence = judge({
    places,
    date: date?.date ?? null,
    dateParted: date?.parted ?? false,
    agency,
    agencyFirst: lead !== null,
    end,
    rest: text.slice(end.end),
  });
  if (confidence === 0) return null;
  // EFE files some stories from a desk: "Redacción Internacional, 13 ene (EFE).-".
  const cities = places?.cities.filter((city) => !/^redacci[oó]n\b/i.test(city)) ?? [];
  return {
    printed: text.slice(0, end.printedEnd),
    length: end.end,
    place: cities[0] ?? null,
    places: cities,
    agency: agency?.name ?? null,
    date: date?.date ?? null,
    signed: null,
    confidence,
  };
}

function readAt(text: string, at: number): Dateline | null {
  const lead = readLead(text, at);
  // "(Bloomberg) -- Oil fell": after a lead agency, what looks like a place may be the sentence.
  return (lead && build(text, at, lead)) ?? buildLeadOnly(text, lead) ?? build(text, at, null);
}

function buildLeadOnly(text: string, lead: ReturnType<typeof readLead>): Dateline | null {
  if (!lead) return null;
  const end = readEnd(text, lead.agency.end);
  const rest = text.slice(end.end);
  const confidence = judge({
    places: null,
    date: null,
    dateParted: false,
    agency: lead.agency,
    agencyFirst: true,
    end,
    rest,
  });
  if (confidence === 0) return null;
  return {
    printed: text.slice(0, end.printedEnd),
    length: end.end,
    place: null,
    places: [],
    agency: lead.agency.name,
    date: null,
    signed: null,
    confidence,
  };
}

/** Where a dateline stands behind a byline: `at` is its first index, 0 where nothing is before it. */
interface Located {
  readonly at: number;
  readonly dateline: Dateline;
}

function locate(paragraph: string): Located | null {
  const text = paragraph.slice(0, longest);
  const other = readOtherScripts(text);
  if (other) return { at: 0, dateline: other };
  if (!mayBegin.test(text)) return null;
  if (!bylineWord.test(text)) {
    const dateline = readAt(text, 0);
    return dateline && { at: 0, dateline };
  }
  for (let comma = text.indexOf(', '); comma > 0 && comma < 100; comma = text.indexOf(', ', comma + 2)) {
    const dateline = readAt(text, comma + 2);
    if (dateline?.place) return { at: comma + 2, dateline };
  }
  return null;
}

/**
 * Reads the dateline at a paragraph's head, in the forms that the news agencies print in English and Spanish:
 * `KYIV, Ukraine (AP) —`, `PARIS, Jan 13 (Reuters) -`, `Madrid, 13 ene (EFE).-`, `MOSCOW, January 13. /TASS/.`,
 * `MOSCOW. Jan 13 (Interfax) -`, `(ANSA) - ROME, JAN 13 -`, `SALVADOR, Feb 26 -`, `WASHINGTON —`.
 * A byline before it ("By Ana Pérez, WASHINGTON (AP) —") belongs to the prefix.
 *
 * @returns null where the paragraph begins with a sentence
 */
export function readDateline(paragraph: string): Dateline | null {
  return locate(paragraph)?.dateline ?? null;
}

/**
 * Parts a byline from the dateline that follows it in one paragraph: "By Ana Pérez, WASHINGTON (AP) — The …" gives
 * "By Ana Pérez" and what begins with "WASHINGTON".
 *
 * @returns null where the paragraph does not begin so
 */
export function splitByline(paragraph: string): { readonly byline: string; readonly rest: string } | null {
  const located = bylineWord.test(paragraph) ? locate(paragraph) : null;
  if (!located || located.at === 0) return null;
  return { byline: paragraph.slice(0, located.at - 2), rest: paragraph.slice(located.at) };
}
