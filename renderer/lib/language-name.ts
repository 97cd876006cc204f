import { byLocale } from './by-locale.ts';

const names = byLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** `es` as `Spanish`; a tag that is no language stands as it is. */
export function languageName(tag: string): string {
  try {
    return names().of(tag) ?? tag;
  } catch {
    return tag;
  }
}
