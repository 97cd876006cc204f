import type { PartialDate } from '../dates/partial-date.ts';
import { agencyNamed } from './agencies.ts';
import { standsAlone } from './cities.ts';
import type { PlacesFound } from './places.ts';
import type { AgencyFound, EndFound } from './signs.ts';

/** The parts that were read from a paragraph's head, before it is known whether they make a dateline. */
export interface Parts {
  readonly places: PlacesFound | null;
  readonly date: PartialDate | null;
  /** Whether a comma or full stop parts the place from the date. */
  readonly dateParted: boolean;
  readonly agency: AgencyFound | null;
  readonly agencyFirst: boolean;
  readonly end: EndFound;
  /** What follows, to judge whether a sentence begins there. */
  readonly rest: string;
}

const sentenceStart = /^[\p{Lu}\p{Lt}\p{Lo}\d"'“”‘’«‹„¿¡(<[+$€£#@…*]/u;
const lowerCase = /\p{Ll}/u;
const initials = /^(?:\p{Lu}\.){2,4}$/u;

/** Agencies whose name in brackets is hardly ever the short form of another's. */
const worldwide: ReadonlySet<string> = new Set(['AP', 'Reuters', 'AFP', 'EFE', 'dpa', 'Xinhua', 'ANSA']);

function beginsSentence({ rest }: Parts): boolean {
  return sentenceStart.test(rest);
}

/** "WASHINGTON —", "KYIV, Ukraine —", "MÉXICO, D.F. —": only capitals, and a name that cannot be a mere shout. */
function judgePlace(parts: Parts, places: PlacesFound): number {
  const { region } = places;
  if (!places.capitals || !beginsSentence(parts) || !lowerCase.test(parts.rest)) return 0;
  // "ISLAMABAD: The court …", as papers of South Asia and the Gulf print it.
  if (parts.end.sign === 'colon') return region === null && places.cities.every(standsAlone) ? 0.7 : 0;
  if (parts.end.sign !== 'dash') return 0;
  if (region !== null) return lowerCase.test(region) || initials.test(region) ? 0.85 : 0;
  return places.cities.every(standsAlone) ? 0.8 : 0;
}

function judgePlaceDate(parts: Parts, places: PlacesFound): number {
  if (parts.end.sign !== 'dash') return 0;
  const parted = parts.dateParted || places.region !== null;
  if (!parted && !(places.capitals && places.cities.every(standsAlone))) return 0;
  if (!beginsSentence(parts)) return 0.7;
  return places.capitals ? 0.9 : 0.75;
}

function judgePlaceAgency(parts: Parts, places: PlacesFound, agency: AgencyFound): number {
  // "The Associated Press (AP) said" explains a name; it files nothing.
  const first = places.cities[0] ?? '';
  if (agencyNamed(first) !== null) return 0;
  if (parts.date && agency.known) return 0.98;
  if (parts.date) return parts.end.sign === 'dash' && parts.dateParted ? 0.85 : 0;
  if (!agency.known) return parts.end.sign === 'dash' && places.capitals && standsAlone(first) ? 0.7 : 0;
  if (parts.end.sign === 'dash') return places.capitals ? 0.97 : 0.9;
  // Without a closing sign only a city makes it one: "Canadian Pacific (CP) Confirms Earnings" is a headline.
  const loud = places.capitals && worldwide.has(agency.name) && lowerCase.test(parts.rest.slice(0, 30));
  const city = standsAlone(first) || places.region !== null || loud;
  return city && beginsSentence(parts) && /^[^(]/.test(parts.rest) ? 0.8 : 0;
}

function judgeAgency(parts: Parts, agency: AgencyFound): number {
  if (!agency.known || parts.end.sign !== 'dash') return 0;
  if (parts.rest !== '' && !beginsSentence(parts)) return 0;
  return parts.date ? 0.9 : 0.75;
}

/** How sure it is, between 0 and 1, that parts make a dateline; 0: they do not. */
export function judge(parts: Parts): number {
  const { places, agency, date } = parts;
  if (places && agency) {
    if (parts.agencyFirst && parts.end.sign !== 'dash' && !date) return 0;
    return judgePlaceAgency(parts, places, agency);
  }
  if (places && date) return judgePlaceDate(parts, places);
  if (places) return judgePlace(parts, places);
  return agency ? judgeAgency(parts, agency) : 0;
}
