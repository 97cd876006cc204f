import type { Origin } from '../../electron/contract/article.ts';

const places: { readonly [origin in Origin['origin']]: string } = {
  'json-ld': 'from the page’s own data',
  microdata: 'from the page’s own data',
  opengraph: 'from the page’s sharing data',
  meta: 'from the page’s head',
  'time-element': 'from a date on the page',
  visible: 'as shown',
  dateline: 'from the dateline',
  byline: 'from the byline',
  credit: 'from the closing credit',
  body: 'from the text',
  url: 'from the address',
  given: 'as given',
  detected: 'detected',
  captured: 'from the time of capture',
  person: 'corrected by you',
};

/** Below this a value is worth a second look. */
const sure = 0.8;
const guess = 0.55;

/** Where a field's value comes from, and how far to trust it, in plain words. */
export function originWords({ origin, confidence }: Origin): string {
  if (origin === 'person' || origin === 'given' || confidence >= sure) return places[origin];
  return `${places[origin]} · ${confidence >= guess ? 'likely' : 'a guess'}`;
}
