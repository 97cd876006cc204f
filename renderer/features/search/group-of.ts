import type { Grouping } from '../../../electron/contract/list-view.ts';
import type { Hit } from '../../../electron/contract/search.ts';
import { t } from '../../i18n/i18n.ts';
import { dayName, dayOf } from '../../lib/dates.ts';

/** Of which group an article is, as its heading says it; empty where there are no groups. */
export function groupOf(hit: Hit, grouping: Grouping, now = new Date()): string {
  // A story's heading is its own, see list.tsx.
  if (grouping === 'none' || grouping === 'story') return '';
  if (grouping === 'source') return hit.publisher ?? t('list.noSource');
  const day = dayOf(hit.publishedAt ?? hit.capturedAt);
  if (day === dayOf(now.toISOString())) return t('list.today');
  if (day === dayOf(new Date(now.getTime() - 86_400_000).toISOString())) return t('list.yesterday');
  return dayName(day, now);
}
