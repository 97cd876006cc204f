import { bylineLead } from '../byline/byline-words.ts';
import { isNoPerson } from '../byline/not-persons.ts';
import { type Byline, readByline } from '../byline/read-byline.ts';
import { splitNames } from '../byline/split-names.ts';
import { agencyLine } from '../credit/credit-line.ts';
import { agencyNamed } from '../dateline/agencies.ts';
import { type PublicationTimes, readPublicationLine } from '../dates/read-publication-line.ts';

/** What a line near the head says of the story instead of telling it. */
export interface MetaLine {
  readonly byline: Byline | null;
  readonly times: PublicationTimes | null;
  readonly agency: string | null;
  readonly url: string | null;
}

const longest = 260;
const dividers = /\s*\|\s*|\s+[·•–—/-]\s+/;
const sourceLabel = /^(?:source|fuente|quelle|fonte)\s?:\s*/i;
const address = /^(?:(?:source|url|link|fuente|enlace)\s?:\s*)?(https?:\/\/\S{4,2000})$/i;
const agencyLed =
  /^(\p{Lu}[\p{L}-]{1,12})[\s,·-]{1,3}(?:\p{Lu}[\p{L}.]{0,20}[\s,·-]{1,3}){0,4}((?:\d|\p{L}{3,9}\.?\s\d).*)$/u;
const none: MetaLine = { byline: null, times: null, agency: null, url: null };

/** "Jane Doe, Associated Press": a name without "By" is one only where its agency stands beside it. */
function readBareByline(line: string): Byline | null {
  const parts = line.split(/\s?[,/|]\s?/);
  const [name = '', desk = ''] = parts;
  if (parts.length !== 2 || !name.includes(' ') || agencyLine(desk) === null || isNoPerson(name)) return null;
  const authors = splitNames(name);
  return authors && authors.length > 0 ? { byline: line, authors, place: null } : null;
}

/** "By Jane Doe, January 13, 2022": the date ends the line behind one of its commas. */
function readDatedByline(line: string, capturedAt: string): MetaLine | null {
  for (let comma = line.indexOf(', '); comma > 0; comma = line.indexOf(', ', comma + 2)) {
    const times = readPublicationLine(line.slice(comma + 2), capturedAt);
    const byline = times && readByline(line.slice(0, comma));
    if (byline) return { ...none, byline, times };
  }
  return null;
}

/** "Reporting from Washington", below a byline. */
const reportedFrom = /^Reporting from (\p{Lu}[\p{L}\p{M} .'’-]{2,40}?)(?:, .{2,40}| and .{2,40})?$/u;

function readPlaceLine(line: string): Byline | null {
  const place = reportedFrom.exec(line)?.[1];
  return place === undefined ? null : { byline: line, authors: [], place };
}

function readOne(line: string, capturedAt: string): MetaLine | null {
  const byline = readByline(line) ?? readBareByline(line) ?? readPlaceLine(line);
  if (byline) return { ...none, byline };
  const times = readPublicationLine(line, capturedAt);
  if (times) return { ...none, times };
  const agency = agencyLine(line.replace(sourceLabel, ''));
  return agency === null ? null : { ...none, agency };
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
  return times && { ...none, agency, times };
}

/** "TAIPÉ e SÃO PAULO | AFP e REUTERS": places and agencies, in capitals. */
function readFiledFrom(line: string): MetaLine | null {
  const [, place = '', rest = ''] = /^(\p{Lu}{3,}[^|.]{0,50}?)\s\|\s([^|.]{2,50})$/u.exec(line) ?? [];
  const agencies = rest.split(/\s?[,/]\s?|\s(?:e|y|and|und|et)\s/).map(agencyNamed);
  const [agency = null] = agencies;
  if (agency === null || agencies.includes(null)) return null;
  const [city = place] = place.split(/,|\s(?:e|y|and|und|et)\s/);
  return { ...none, agency, byline: { byline: line, authors: [], place: city } };
}

/** "PECHINO, 03 aprile 2024, 16:50". */
function readPlaceAndTime(line: string, capturedAt: string): MetaLine | null {
  const rest = hasYear(line) ? /^\p{Lu}[\p{Lu} '’-]{2,30},\s(\d.{6,40})$/u.exec(line)?.[1] : undefined;
  const times = rest === undefined ? null : readPublicationLine(rest, capturedAt);
  return times && { ...none, times };
}

/** "All News 15:20 January 24, 2024": a label and the time, with nothing between them. */
function readLabelled(line: string, capturedAt: string): MetaLine | null {
  const rest = hasYear(line) ? /^\p{Lu}[\p{L} ]{2,24} (\d{1,2}:\d\d\s.{6,40})$/u.exec(line)?.[1] : undefined;
  const times = rest === undefined ? null : readPublicationLine(rest, capturedAt);
  return times && { ...none, times };
}

function readDivided(line: string, capturedAt: string): MetaLine | null {
  const parts = line.split(dividers).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return null;
  const dated = findTimes(parts, capturedAt);
  let meta: MetaLine = { ...none, times: dated?.times ?? null };
  for (const part of dated ? [...parts.slice(0, dated.from), ...parts.slice(dated.to)] : parts) {
    const one = readOne(part, capturedAt);
    if (one) {
      meta = {
        byline: meta.byline ?? one.byline,
        times: joinTimes(meta.times, one.times),
        agency: meta.agency ?? one.agency,
        url: null,
      };
    } else if (part.length > 30 || /\d/.test(part) || !hasYear(line)) return null;
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
  if (url !== undefined) return { ...none, url };
  const whole = readOne(line, capturedAt);
  if (whole && (whole.times || !dividers.test(line))) return whole;
  const mixed = readFiledFrom(line) ?? readDivided(line, capturedAt) ?? whole;
  if (mixed || !/\d/.test(line)) return mixed;
  return bylineLead.test(line)
    ? readDatedByline(line, capturedAt)
    : (readAgencyLed(line, capturedAt) ??
        readPlaceAndTime(line, capturedAt) ??
        readLabelled(line, capturedAt));
}
