import type { Hit } from '../../../electron/contract/search.ts';
import { fullDate } from '../../lib/dates.ts';
import { markOf, markWord } from '../../parts/agency-word.ts';

/** A place printed in capitals as it is written in running text: `NEW YORK` as `New York`. */
function calmPlace(place: string | null): string | null {
  if (place === null || place !== place.toUpperCase()) return place;
  return place.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Who and where a story is from, without saying the same name twice: `Reuters · Paris`. */
export function provenance({ publisher, agency, place }: Hit): string {
  const from = [publisher, agency === publisher ? null : agency, calmPlace(place)];
  return from.filter((part) => part !== null && part !== '').join(' · ');
}

/** A row as a screen reader says it. */
export function rowName(hit: Hit): string {
  const mark = markOf(hit.news, hit.corrected);
  const state = [hit.read ? null : 'Unread', hit.starred ? 'starred' : null, mark && markWord(mark)].filter(
    (part) => part !== null,
  );
  const parts = [
    state.join(', '),
    hit.headline ?? 'Without a headline',
    provenance(hit),
    hit.publishedAt ? fullDate(hit.publishedAt) : `clipped ${fullDate(hit.capturedAt)}`,
    hit.tags.length > 0 ? `tagged ${hit.tags.join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}
