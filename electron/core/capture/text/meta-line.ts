import { bylineLead } from '../byline/byline-words.ts';
import { isNoPerson } from '../byline/not-persons.ts';
import { type Byline, readByline } from '../byline/read-byline.ts';
import { splitNames } from '../byline/split-names.ts';
import { agencyLine } from '../credit/credit-line.ts';
import { agencyAtHead, readSourceLine } from '../credit/source-line.ts';
import { agencyNamed } from '../dateline/agencies.ts';
import { type PublicationTimes, readPublicationLine } from '../dates/read-publication-line.ts';

/** What a line near the head says of the story instead of telling it. */
export interface MetaLine {
  readonly byline: Byline | null;
  readonly times: PublicationTimes | null;
  readonly agency: string | null;
  readonly url: string | null;
  /** Where the story was taken from, as a line of its own says ("Quelle: dpa"). */
  readonly source: string | null;
  /** A city that the line says the story is from. */
  readonly place: string | null;
  /** What stands beside the time and may be a name, a place or a section. */
  readonly beside: string | null;
}

const longest = 260;
const dividers = /\s*[|•]\s*|\s+[·–—/-]\s+/;
const address = /^(?:(?:source|url|link|fuente|enlace)\s?:\s*)?(https?:\/\/\S{4,2000})$/i;
const agencyLed =
  /^(\p{Lu}[\p{L}-]{1,12})[\s,·-]{1,3}(?:\p{Lu}[\p{L}.]{0,20}[\s,·-]{1,3}){0,4}((?:\d|\p{L}{3,9}\.?\s\d).*)$/u;
/** A line that says nothing of the story, to begin from. */
export const noMeta: MetaLine = {
  byline: null,
  times: null,
  agency: null,
  url: null,
  source: null,
  place: null,
  beside: null,
};

/** "Jane Doe, Associated Press", "Ana Pérez - Repórter da Agência Brasil": a name without "By" is one only where its agency or job stands beside it. */
function readBareByline(line: string): Byline | null {
  const korean = koreanByline.exec(line);
  if (korean) return { byline: line, authors: (korean[1] ?? '').split(/[·,\s]+/), place: null };
  const isParted = / [-–—] /.test(line);
  const parts = line.split(isParted ? / [-–—] / : /\s?[,/|]\s?/);
  const [name = '', desk = ''] = parts;
  const isJob = isParted && isNoPerson(desk) && /^\S+ \S.{2,44}$/.test(desk) && line !== line.toUpperCase();
  const isDesk = (agencyLine(desk) !== null && (!isParted || line !== line.toUpperCase())) || isJob;
  if (parts.length !== 2 || !name.includes(' ') || !isDesk || isNoPerson(name)) return null;
  const authors = splitNames(name);
  const areNames = authors?.every((author) => !isParted || author.split(' ').length <= 4);
  return authors && areNames && authors.length > 0 ? { byline: line, authors, place: null } : null;
}

/** "민선희 기자", "김지연·박수윤 특파원". */
const koreanByline =
  /^((?:\p{Script=Hangul}{2,4})(?:[·,\s]{1,2}\p{Script=Hangul}{2,4}){0,3}) (?:\p{Script=Hangul}{0,4}기자|특파원)$/u;

/** "By Jane Doe, January 13, 2022", "Submitted by Jane Doe on Thu, 01/13/2022 - 09:30": the date ends the line behind a comma or an "on". */
function readDatedByline(line: string, capturedAt: string): MetaLine | null {
  for (const joint of line.matchAll(/, | (?:on|le|am|el|em|il) (?=\p{L}{2,10}\.?,? |\d)/gu)) {
    const times = readPublicationLine(line.slice(joint.index + joint[0].length), capturedAt);
    const byline = times && readByline(line.slice(0, joint.index));
    if (byline) return { ...noMeta, byline, times };
  }
  return null;
}

/** "… - Repórter da Agência Brasil". */
function agencyAtEnd(line: string): string | null {
  const words = line.split(/[\s,/|]+/).slice(-4);
  const named = words.map((_, at) => agencyNamed(words.slice(at).join(' ')));
  return named.find((name) => name !== null) ?? null;
}

/** "Reporting from Washington", below a byline. */
const reportedFrom = /^Reporting from (\p{Lu}[\p{L}\p{M} .'’-]{2,40}?)(?:, .{2,40}| and .{2,40})?$/u;

function readPlaceLine(line: string): Byline | null {
  const place = reportedFrom.exec(line)?.[1];
  return place === undefined ? null : { byline: line, authors: [], place };
}

function readOne(line: string, capturedAt: string): MetaLine | null {
  const byline = readByline(line) ?? readPlaceLine(line);
  if (byline) return { ...noMeta, byline };
  const bare = readBareByline(line);
  if (bare) return { ...noMeta, byline: bare, agency: agencyAtEnd(line) };
  const times = readPublicationLine(line, capturedAt);
  if (times) return { ...noMeta, times };
  const source = readSourceLine(line);
  if (source !== null) return { ...noMeta, source, agency: agencyAtHead(source) };
  const agency = agencyLine(line);
  return agency === null ? null : { ...noMeta, agency };
}

function joinTimes(first: PublicationTimes | null, then: PublicationTimes | null): PublicationTimes | null {
  if (!first || !then) return first ?? then;
  return { published: first.published ?? then.published, modified: first.modified ?? then.modified };
}

/** "MONEY RATES - APRIL 7" is a headline: what stands beside a date is a place or a section only where the date is whole. */
function hasYear(line: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(line);
}

/** "Puerto Merín - 13 ENE 2022 - 09:30 CET": a date and its time may be divided too, so the longest run of parts is read. */
function findTimes(parts: readonly string[], capturedAt: string) {
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const times = readPublicationLine(parts.slice(from, to).join(' '), capturedAt);
      if (times) return { times, from, to };
    }
  }
  return null;
}

/** "EFE Madrid 13 ene 2022 09:30 CET": an agency, a city and the time, with nothing between them. */
function readAgencyLed(line: string, capturedAt: string): MetaLine | null {
  const [, name = '', rest = ''] = (hasYear(line) && agencyLed.exec(line)) || [];
  const agency = agencyNamed(name);
  const times = agency === null ? null : readPublicationLine(rest, capturedAt);
  return times && { ...noMeta, agency, times };
}

/** "TAIPÉ e SÃO PAULO | AFP e REUTERS": places and agencies, in capitals. */
function readFiledFrom(line: string): MetaLine | null {
  const [, place = '', rest = ''] = /^(\p{Lu}{3,}[^|.]{0,50}?)\s\|\s([^|.]{2,50})$/u.exec(line) ?? [];
  const agencies = rest.split(/\s?[,/]\s?|\s(?:e|y|and|und|et)\s/).map(agencyNamed);
  const [agency = null] = agencies;
  if (agency === null || agencies.includes(null)) return null;
  const [city = place] = place.split(/,|\s(?:e|y|and|und|et)\s/);
  return { ...noMeta, agency, byline: { byline: line, authors: [], place: city } };
}

/** "PECHINO, 03 aprile 2024, 16:50". */
function readPlaceAndTime(line: string, capturedAt: string): MetaLine | null {
  const [, place = '', rest = ''] =
    (hasYear(line) && /^(\p{Lu}[\p{Lu} '’-]{2,30}),\s(\d.{6,40})$/u.exec(line)) || [];
  const times = rest === '' ? null : readPublicationLine(rest, capturedAt);
  return times && { ...noMeta, times, place };
}

/** "नई दिल्ली3 महीने पहले": a page's layout runs the place and the age together; a sentence has a space there. */
function readPlaceAndAge(line: string): MetaLine | null {
  const place = /^([^\d\s][^\d]{1,24}(?<!\s))\d{1,2} (?:मिनट|घंटे|दिन|महीने|साल) पहले$/u.exec(line)?.[1];
  return place === undefined ? null : { ...noMeta, place };
}

/** "All News 15:20 January 24, 2024": a label and the time, with nothing between them. */
function readLabelled(line: string, capturedAt: string): MetaLine | null {
  const rest = hasYear(line) ? /^\p{Lu}[\p{L} ]{2,24} (\d{1,2}:\d\d\s.{6,40})$/u.exec(line)?.[1] : undefined;
  const times = rest === undefined ? null : readPublicationLine(rest, capturedAt);
  return times && { ...noMeta, times };
}

/** "גד לביא, ירושלים", beside the time: scripts without capitals have nothing but the place to tell a name by. */
const unreadName =
  /^[\p{Script=Hebrew}'"׳״-]{2,12}(?: [\p{Script=Hebrew}'"׳״-]{2,14}){1,2}(?:, [\p{Script=Hebrew} ]{2,16})?$/u;

/** What a part that says nothing by itself is beside a time: an author whom only the place behind tells, or something to be weighed later. */
function readUnknown(part: string, meta: MetaLine): MetaLine {
  if (!unreadName.test(part) || meta.byline)
    return { ...meta, beside: meta.beside === null ? part : `${meta.beside}, ${part}` };
  const [name = part, place = null] = part.split(/,\s?/);
  return { ...meta, byline: { byline: part, authors: [name], place } };
}

const joinMetas = (meta: MetaLine, one: MetaLine): MetaLine => ({
  ...meta,
  byline: meta.byline ?? one.byline,
  times: joinTimes(meta.times, one.times),
  agency: meta.agency ?? one.agency,
  source: meta.source ?? one.source,
});

function readDivided(line: string, capturedAt: string): MetaLine | null {
  const parts = line.split(dividers).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return null;
  const dated = findTimes(parts, capturedAt);
  const mayStandBeside = (part: string): boolean =>
    (dated !== null && unreadName.test(part)) || (part.length <= 30 && !/\d/.test(part) && hasYear(line));
  let meta: MetaLine = { ...noMeta, times: dated?.times ?? null };
  for (const part of dated ? [...parts.slice(0, dated.from), ...parts.slice(dated.to)] : parts) {
    const one = readOne(part, capturedAt);
    if (!one && !mayStandBeside(part)) return null;
    meta = one ? joinMetas(meta, one) : readUnknown(part, meta);
  }
  return meta.byline || meta.times ? meta : null;
}

/**
 * Reads a line that is a byline, a line of times, an agency's name, an address, or several of these parted by signs
 * ("By Ana Pérez | 13 January 2022 | EFE").
 *
 * @returns null where the line is something else
 */
export function readMetaLine(line: string, capturedAt: string): MetaLine | null {
  if (line.length > longest) return null;
  const url = address.exec(line)?.[1];
  if (url !== undefined) return { ...noMeta, url };
  const whole = readOne(line, capturedAt);
  if (whole && (whole.times || !dividers.test(line))) return whole;
  const mixed = readFiledFrom(line) ?? readDivided(line, capturedAt) ?? whole;
  if (mixed || !/\d/.test(line)) return mixed;
  return bylineLead.test(line)
    ? readDatedByline(line, capturedAt)
    : (readAgencyLed(line, capturedAt) ??
        readPlaceAndTime(line, capturedAt) ??
        readPlaceAndAge(line) ??
        readLabelled(line, capturedAt));
}
