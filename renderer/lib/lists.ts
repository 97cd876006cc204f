import { t } from '../i18n/i18n.ts';
import { byLocale } from './by-locale.ts';

const ands = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** `3 articles, 4 captures`, without an “and”; what is empty is left out. */
export const list = (parts: readonly string[]): string => parts.filter(Boolean).join(t('lib.comma'));

/** `London, Paris and Rome`. */
export const listAnd = (parts: readonly string[]): string => ands().format(parts);
