import { HostError } from '../host/host-error.ts';
import { currentLanguage, t } from '../i18n/i18n.ts';

/** What went wrong, fit to be shown. The archive speaks English: elsewhere the kind of fault is said first in the person's language. */
export function errorWords(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  if (!(error instanceof HostError) || currentLanguage() === 'en') return detail;
  const { code } = error;
  if (code === 'cancelled' || code === 'superseded') return detail;
  return t('errors.withDetail', { what: t(`errors.${code}`), detail });
}
