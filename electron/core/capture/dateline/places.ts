import { monthNamed, weekdayNamed } from '../dates/calendar-words.ts';
import { readDate } from '../dates/read-date.ts';
import { agencyNamed } from './agencies.ts';
import { isNoPlace } from './cities.ts';
import { readAgency } from './signs.ts';

/** The places at a dateline's head. `end` is the index after the last of them. */
export interface PlacesFound {
  readonly cities: readonly string[];
  /** Country or state, as printed; null where none is. */
  readonly region: string | null;
  /** Whether the first city is printed in capitals. */
  readonly capitals: boolean;
  readonly end: number;
}

// "ST.", "D.C." and "N.Y." keep their full stops; another word's stop ends the place ("MOSCOW. Jan 13 (Interfax)").
const cityWord =
  /(?:(?:S[Tt]|S[Tt][AaEeOo]|F[Tt]|M[Tt])\.|(?:\p{Lu}\.){1,4}|(?:\p{L}{1,2}['’])?\p{Lu}[\p{L}\p{M}'’-]{0,30}|\d{1,3}(?=\s\p{Lu}))/uy;
const particle =
  /(?:del?|las?|los|el|les?|of|the|on|upon|am|an|der|den|sur|do|dos|das?|di|al|el|y|i|und|zu)(?=\s)/uy;
const regionWord =
  /(?:the\s)?(?:(?:\p{Lu}\p{Ll}{0,2}\.){1,3}(?:\p{Lu}(?!\p{L}))?|\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?)/uy;
const between = /\s?\/\s?|\s(?:and|&|y|e|und|et)\s(?=\p{Lu})/uy;
const bracketed = /\s\((\p{Lu}[\p{L}\p{M}. -]{1,30})\)(?=, )/uy;
/** "New Delhi [India], May 3 (ANI):". */
const squared = /\s\[(\p{Lu}[\p{L}\p{M}. -]{1,30})\](?=[,\s])/uy;
const mostWords = 6;

function step(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The index after a run of words parted by single spaces, or -1. Small words may stand inside, never at the end. */
function words(word: RegExp, text: string, from: number): number {
  let end = step(word, text, from);
  let at = end;
  for (let count = 1; at > 0 && count < mostWords && text[at] === ' '; count++) {
    // "MADRID 13 ene" and "Madrid Ene 13": the date may follow without a comma; so may a signature ("Hualien, Taiwan CNN —").
    if (readDate(text, at + 1) || (at > from && readAgency(text, at)?.known)) break;
    const next = step(word, text, at + 1);
    if (next > 0) {
      end = next;
      at = next;
      continue;
    }
    at = step(particle, text, at + 1);
  }
  return end;
}

function isName(name: string): boolean {
  // "ON THE ROAD TO BASRA, Iraq (AP) —": in capitals even such words are a place.
  const printedAsPlace = name === name.toUpperCase() && name.split(' ').length > 2;
  return (
    (printedAsPlace || !isNoPlace(name)) &&
    monthNamed(name) === null &&
    weekdayNamed(name) === null &&
    /\p{L}{2}|\.\p{L}/u.test(name)
  );
}

/** "Ginebra (Suiza), 13 ene": a country in round brackets, which only a date behind it tells from an agency; or in square ones. */
function readBracketedRegion(text: string, from: number): { region: string; end: number } | null {
  squared.lastIndex = from;
  const square = squared.exec(text);
  if (square) return { region: square[1] ?? '', end: from + square[0].length };
  bracketed.lastIndex = from;
  const hit = bracketed.exec(text);
  if (!hit || !readDate(text, bracketed.lastIndex + 2)) return null;
  return agencyNamed(hit[1] ?? '') === null ? { region: hit[1] ?? '', end: from + hit[0].length } : null;
}

function readRegion(text: string, from: number): { region: string; end: number } | null {
  const inBrackets = readBracketedRegion(text, from);
  if (inBrackets) return inBrackets;
  let at = from;
  for (let count = 0; count < 2 && text.startsWith(', ', at); count++) {
    if (readDate(text, at + 2) || readAgency(text, at)) break;
    const end = words(regionWord, text, at + 2);
    if (end < 0) break;
    // The stop of "Calif." belongs to it, the one before an agency's slash or a dash does not: "KYIV, Ukraine. /TASS/".
    at = text[end - 1] === '.' && text.startsWith(' /', end) ? end - 1 : end;
  }
  return at === from ? null : { region: text.slice(from + 2, at), end: at };
}

/**
 * Reads the places that begin at `at`: "WASHINGTON", "LONDON/PARIS", "KYIV, Ukraine", "CORNING, N.Y.", "São Paulo".
 *
 * @returns null where no name begins there
 */
export function readPlaces(text: string, at: number): PlacesFound | null {
  const cities: string[] = [];
  let end = at;
  let start = at;
  while (cities.length < 4) {
    const after = words(cityWord, text, start);
    if (after < 0) break;
    cities.push(text.slice(start, after));
    end = after;
    start = step(between, text, end);
    if (start < 0) break;
  }
  const first = cities[0];
  if (first === undefined || !isName(first)) return null;
  const region = readRegion(text, end);
  return {
    cities,
    region: region?.region ?? null,
    capitals: first === first.toUpperCase(),
    end: region?.end ?? end,
  };
}
