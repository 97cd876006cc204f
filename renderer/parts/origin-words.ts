import type { Origin } from '../../electron/contract/article.ts';
import { t } from '../i18n/i18n.ts';

/** Below this a value is worth a second look. */
const sure = 0.8;
const guess = 0.55;

/** Whether a value is a person's or may be wrong: a fact-checker looks at it twice. */
export const isDoubtful = ({ origin, confidence }: Origin): boolean =>
  origin === 'person' || (origin !== 'given' && confidence < sure);

/** Where a field's value comes from, and how far to trust it, in plain words. */
export function originWords({ origin: name, confidence }: Origin): string {
  const origin = t(`parts.origins.${name}`);
  if (name === 'person' || name === 'given' || confidence >= sure) return origin;
  return confidence >= guess ? t('parts.likely', { origin }) : t('parts.guess', { origin });
}
