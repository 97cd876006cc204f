import { t } from '../i18n/i18n.ts';

/** `3 articles, 4 captures`, without an “and”; what is empty is left out. */
export const list = (parts: readonly string[]): string => parts.filter(Boolean).join(t('lib.comma'));
