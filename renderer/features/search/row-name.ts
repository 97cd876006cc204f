import type { Hit } from '../../../electron/contract/search.ts';
import { t } from '../../i18n/i18n.ts';
import { fullDate } from '../../lib/dates.ts';
import { list } from '../../lib/lists.ts';
import { markOf, markWord } from '../../parts/agency-word.ts';

/** A place printed in capitals as it is written in running text: `NEW YORK` as `New York`. */
export function calmPlace(place: string | null): string | null {
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
  const state = [
    hit.read ? '' : t('list.unread'),
    hit.starred ? t('list.starred') : '',
    mark ? markWord(mark) : '',
  ];
  const date = fullDate(hit.publishedAt ?? hit.capturedAt);
  const parts = [
    list(state),
    hit.headline ?? t('list.noHeadline'),
    provenance(hit),
    hit.publishedAt ? date : t('list.clipped', { date }),
    hit.story?.place === 0 ? t('list.ofStory', { count: hit.story.of }) : '',
    hit.tags.length > 0 ? t('list.tagged', { tags: list(hit.tags) }) : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}
