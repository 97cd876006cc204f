import type { Hit } from '../../../../electron/contract/search.ts';
import { t } from '../../../i18n/i18n.ts';
import { Segments } from '../../../parts/segments.tsx';

/** A headline with what was looked for marked in it. */
export function Headline({ hit }: { readonly hit: Hit }) {
  if (hit.headlineSegments.length > 0) return <Segments segments={hit.headlineSegments} />;
  return hit.headline ?? t('list.noHeadline');
}
